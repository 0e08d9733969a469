package locus.check;

import java.util.List;
import locus.finding.Finding;
import locus.finding.Rule;

/** Each entry can be sorted: what it is sorted by has a letter or digit. */
final class SortKeysAreGiven {

  private SortKeysAreGiven() {}

  static List<Finding> check(Keys keys) {
    return keys.all().stream()
        .flatMap(holder -> holder.entry().stream())
        .filter(entry -> entry.sort().codePoints().noneMatch(Character::isLetterOrDigit))
        .map(entry -> Finding.of(Rule.SORT_KEYS_ARE_GIVEN, entry.source(), "“" + entry.key() + "” has nothing to be sorted by."))
        .toList();
  }
}

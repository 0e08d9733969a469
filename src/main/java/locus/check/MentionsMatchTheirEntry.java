package locus.check;

import java.util.List;
import java.util.stream.Stream;
import locus.finding.Finding;
import locus.finding.Rule;
import locus.model.Entry;
import locus.model.Mention;
import locus.model.ReadingText;

/**
 * The words of a mention are not, to the letter, a form of another entry only: {@code person:lenin[Stalin]} is a slip. A single
 * word in small letters is not looked at: {@code democratic} may belong now to this entry, now to that. Nor is a key that leads to
 * no entry: that has a finding already.
 */
final class MentionsMatchTheirEntry {

  private MentionsMatchTheirEntry() {}

  static List<Finding> check(Inventory inventory, EntryWords words) {
    return inventory.mentions().stream().map(Inventory.In::found).flatMap(mention -> check(mention, words)).toList();
  }

  private static Stream<Finding> check(Mention mention, EntryWords words) {
    String said = ReadingText.of(mention.content());
    if (!words.isEntry(mention.key()) || isCommon(said) || words.isNamed(mention.key(), said) || mention.content().stream().anyMatch(Mention.class::isInstance)) {
      return Stream.empty();
    }
    List<Entry> others = words.named(said).stream().filter(entry -> !entry.key().equals(mention.key())).toList();
    return others.stream().limit(1)
        .map(other -> Finding.of(
            Rule.MENTIONS_MATCH_THEIR_ENTRY,
            mention.source(),
            "“" + Keys.spaced(said) + "” is marked as “" + mention.key() + "”, but it is a form of “" + other.key() + "”."));
  }

  private static boolean isCommon(String words) {
    return words.codePoints().noneMatch(c -> Character.isUpperCase(c) || Character.isWhitespace(c));
  }
}

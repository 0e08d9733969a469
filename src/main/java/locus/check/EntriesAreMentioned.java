package locus.check;

import java.util.List;
import locus.finding.Finding;
import locus.finding.Rule;

/** Each entry proper of a register has a mention in a text; without one it would stand in the index without a locator. */
final class EntriesAreMentioned {

  private EntriesAreMentioned() {}

  static List<Finding> check(Inventory inventory, Keys keys) {
    return keys.all().stream()
        .flatMap(holder -> holder.entry().stream())
        .filter(entry -> !entry.isSeeReference() && !inventory.isMentioned(entry.key(), Keys.heading(entry)))
        .map(entry -> Finding.of(Rule.ENTRIES_ARE_MENTIONED, entry.source(), "“" + entry.key() + "” is mentioned in no text."))
        .toList();
  }
}

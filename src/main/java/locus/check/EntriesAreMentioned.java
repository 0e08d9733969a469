package locus.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import locus.finding.Finding;
import locus.finding.Rule;

/**
 * Each entry proper of a register has a mention in a text; without one it would stand in the index without a locator. Nothing is
 * said of an entry that could not be mentioned, or that a mistaken key seems to mean: that has a finding already.
 */
final class EntriesAreMentioned {

  private EntriesAreMentioned() {}

  static List<Finding> check(Inventory inventory, Keys keys) {
    Set<Keys.Holder> meant = meant(inventory, keys);
    return keys.all().stream()
        .filter(holder -> !holder.macro().isEmpty() && KeysAreWellFormed.isWellFormed(holder.key()) && !meant.contains(holder))
        .flatMap(holder -> holder.entry().stream())
        .filter(entry -> !entry.isSeeReference() && !inventory.isMentioned(entry.key(), Keys.heading(entry)))
        .map(entry -> Finding.of(Rule.ENTRIES_ARE_MENTIONED, entry.source(), "“" + entry.key() + "” is mentioned in no text."))
        .toList();
  }

  private static Set<Keys.Holder> meant(Inventory inventory, Keys keys) {
    return inventory.mentions().stream()
        .map(Inventory.In::found)
        .filter(mention -> keys.find(mention.key()).isEmpty())
        .flatMap(mention -> keys.nearest(mention.key(), mention.register()).stream())
        .collect(Collectors.toSet());
  }
}

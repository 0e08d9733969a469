package locus.check;

import java.util.List;
import java.util.Optional;
import locus.finding.Finding;
import locus.finding.Rule;
import locus.model.Mention;

/** Each mention leads to an entry of the register that its macro names: {@code person:stalin[...]} to a person. */
final class MentionsResolve {

  private MentionsResolve() {}

  static List<Finding> check(Inventory inventory, Keys keys) {
    return inventory.mentions().stream().map(Inventory.In::found).flatMap(mention -> check(mention, keys).stream()).toList();
  }

  private static Optional<Finding> check(Mention mention, Keys keys) {
    if (mention.key().isEmpty()) {
      return Optional.empty(); // M-006 has said so
    }
    Optional<Keys.Holder> holder = keys.find(mention.key());
    if (holder.isEmpty()) {
      return Optional.of(Unknown.key(Rule.MENTIONS_RESOLVE, mention, mention.register(), keys));
    }
    return holder
        .filter(found -> !found.macro().equals(mention.register()))
        .map(found -> Unknown.macro(Rule.MENTIONS_RESOLVE, mention, mention.register(), found));
  }
}

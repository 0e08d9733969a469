package locus.check;

import java.util.List;
import java.util.Optional;
import locus.finding.Finding;
import locus.finding.Rule;
import locus.model.Citation;

/** Each work cited is in the bibliography: {@code work:carr-1970[...]} leads to {@code @book{carr-1970, ...}}. */
final class CitationsResolve {

  private CitationsResolve() {}

  static List<Finding> check(Inventory inventory, Keys keys) {
    return inventory.citations().stream().map(Inventory.In::found).flatMap(citation -> check(citation, keys).stream()).toList();
  }

  private static Optional<Finding> check(Citation citation, Keys keys) {
    if (citation.key().isEmpty()) {
      return Optional.empty(); // M-006 has said so
    }
    Optional<Keys.Holder> holder = keys.find(citation.key());
    if (holder.isEmpty()) {
      return Optional.of(Unknown.key(Rule.CITATIONS_RESOLVE, citation, Keys.WORK, keys));
    }
    return holder
        .filter(found -> found.entry().isPresent())
        .map(found -> Unknown.macro(Rule.CITATIONS_RESOLVE, citation, Keys.WORK, found));
  }
}

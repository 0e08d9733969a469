package locus.check;

import java.util.List;
import locus.finding.Finding;
import locus.finding.Rule;
import locus.model.Document;
import locus.model.Edition;

/** Every departure from the copy-text is on record: the editorial statement lists the readings of the texts. */
final class ReadingsAreListed {

  private ReadingsAreListed() {}

  static List<Finding> check(Edition edition, Inventory inventory) {
    if (edition.document("about").isPresent()) {
      return List.of();
    }
    return inventory.emendations().stream()
        .filter(in -> in.document().kind() == Document.Kind.TEXT)
        .limit(1)
        .map(in -> Finding.of(Rule.READINGS_ARE_LISTED, in.found().source(), "The edition has readings of the editor’s, and no page that lists them."))
        .toList();
  }
}

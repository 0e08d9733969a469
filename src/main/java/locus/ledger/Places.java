package locus.ledger;

import java.util.ArrayList;
import java.util.List;

/** Everything that bears an address, in the order of the pages and of the words on them: of the ledger, or of today. */
record Places(List<Bearer> all) {

  Places {
    all = List.copyOf(all);
  }

  /** Those of one kind. */
  List<Bearer> of(Kind kind) {
    return all.stream().filter(bearer -> bearer.kind() == kind).toList();
  }

  /** Passages, the author's notes, or the editor's. */
  List<Bearer> of(Numeral.Series series) {
    return all.stream().filter(bearer -> isNumbered(bearer.kind()) && isOf(series, bearer)).toList();
  }

  private static boolean isOf(Numeral.Series series, Bearer bearer) {
    return Numeral.of(bearer.id()).map(Numeral::series).orElse(series).equals(series);
  }

  static boolean isNumbered(Kind kind) {
    return kind == Kind.PASSAGE || kind == Kind.NOTE;
  }

  /**
   * Which passages stand under each heading, up to the next heading of whatever rank.
   *
   * @return for each section, in order, the positions of its passages among all passages
   */
  List<List<Integer>> passagesOfSections() {
    List<List<Integer>> sections = new ArrayList<>();
    String page = "";
    int passage = 0;
    for (Bearer bearer : all) {
      if (bearer.kind() == Kind.SECTION) {
        sections.add(new ArrayList<>());
        page = bearer.page();
      } else if (bearer.kind() == Kind.PASSAGE) {
        if (page.equals(bearer.page())) {
          sections.get(sections.size() - 1).add(passage);
        }
        passage++;
      }
    }
    return sections;
  }
}

package locus.cite;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * What kind of place a locator names. citeproc-java takes each locator for a page; so the styles that come with Locus, see
 * {@code csl/README.md}, ask for a variable instead that no style uses otherwise, and that is set for one kind alone.
 */
public enum LocatorKind {
  /** Several passages: {@code paras. 19–21}. Before the single one, since whatever is said of paragraphs holds for them too. */
  PASSAGES("paragraphs", "dimensions"),
  /** A passage: {@code para. 19}. */
  PASSAGE("paragraph", "scale"),
  /** A section: {@code sec. 2}. */
  SECTION("section", "authority"),
  /** A note: {@code n. 13}. */
  NOTE("note", "references");

  /** The variable for the locator itself. */
  static final String LOCATOR = "annote";

  private final String term;
  private final String variable;

  LocatorKind(String term, String variable) {
    this.term = term;
    this.variable = variable;
  }

  /** The term in front of it; the plural is one of our own. */
  String term() {
    return term;
  }

  /** The variable that is set for it; that of {@link #PASSAGE} is set for {@link #PASSAGES} as well. */
  String variable() {
    return variable;
  }

  /** The variable that is set where CSL's condition on a locator's label holds; empty where it never does. */
  static Optional<String> variable(String label) {
    return Stream.of(values()).filter(kind -> kind.term.equals(label)).map(LocatorKind::variable).findFirst();
  }
}

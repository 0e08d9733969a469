package locus.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import locus.finding.Finding;
import locus.finding.Rule;
import locus.model.Anchor;
import locus.model.Document;
import locus.model.Edition;

/**
 * The addresses of an edition that keeps a ledger: what was accepted stays where it is, or leads to where its words went, or the editor
 * is asked.
 */
public final class Addresses {

  private final Edition edition;
  private final List<Finding> findings;
  private final Comparison comparison;
  private final Whereabouts whereabouts;

  private Addresses(Edition edition, List<Finding> findings, Comparison comparison, Destinations destinations) {
    this.whereabouts = new Whereabouts(comparison, destinations);
    this.edition = edition;
    this.findings = List.copyOf(findings);
    this.comparison = comparison;
  }

  /**
   * Compares an edition with what was promised.
   *
   * @param edition of today, with the provisional numbers
   * @param ledger what was accepted
   */
  public static Addresses of(Edition edition, Ledger ledger) {
    var comparison = Comparison.of(ledger, Survey.of(edition));
    var destinations = new Destinations(comparison);
    List<Finding> findings = new ArrayList<>(Questions.of(comparison, destinations));
    List<Document> numbered = numbered(edition, comparison);
    findings.addAll(References.of(numbered, destinations));
    return new Addresses(edition.addressed(numbered, destinations.former()), findings, comparison, destinations);
  }

  private static List<Document> numbered(Edition edition, Comparison comparison) {
    Map<String, Map<String, Anchor>> anchors = new HashMap<>();
    comparison.today().all().stream().filter(bearer -> Places.isNumbered(bearer.kind())).forEach(bearer ->
        Numeral.of(comparison.address(bearer).id()).ifPresent(numeral ->
            anchors.computeIfAbsent(bearer.page(), page -> new HashMap<>()).put(bearer.id(), numeral.anchor())));
    return edition.documents().stream().map(document -> Renumbering.of(document, anchors.getOrDefault(document.path(), Map.of()))).toList();
  }

  /** The edition with its addresses, and with those of earlier days. */
  public Edition edition() {
    return edition;
  }

  /** What the editor must answer, or should know. */
  public List<Finding> findings() {
    return findings;
  }

  /** Another's finding; where it is about an address of the ledger, it says what became of that. */
  public Finding explained(Finding finding) {
    return whereabouts.told(finding);
  }

  /** What is not as it was accepted, in reading order. */
  public List<Change> changes() {
    return Changes.of(comparison);
  }

  /** The ledger that accepts the edition as it is. Only of use where no finding is an error. */
  public Ledger accepted() {
    return Acceptance.of(comparison);
  }

  /** Whether every address of the ledger is accounted for. */
  public boolean isSound() {
    return findings.stream().noneMatch(finding -> finding.isError() && finding.rule() != Rule.REFERENCES_RESOLVE);
  }
}

package locus.ledger;

import java.util.ArrayList;
import java.util.List;
import locus.finding.Finding;
import locus.finding.Rule;
import locus.model.CrossReference;
import locus.model.Document;
import locus.model.Walker;

/** Cross-references to numbers, such as {@code <<p12>>}: they are resolved when the numbers are known. */
final class References extends Walker {

  private final Destinations destinations;
  private final List<Finding> findings = new ArrayList<>();

  private References(Destinations destinations) {
    this.destinations = destinations;
  }

  static List<Finding> of(List<Document> documents, Destinations destinations) {
    var references = new References(destinations);
    documents.forEach(references::walk);
    return references.findings;
  }

  @Override
  public Void visitCrossReference(CrossReference reference) {
    var address = new Address(reference.document(), reference.fragment());
    boolean isNumber = Numeral.of(reference.fragment()).isPresent();
    if (isNumber && destinations.of(address).end() == Destinations.End.NOWHERE) {
      findings.add(Finding.of(
          Rule.REFERENCES_RESOLVE, reference.source(),
          "There is no place “" + reference.fragment() + "” in " + reference.document() + ".html."));
    }
    return super.visitCrossReference(reference);
  }
}

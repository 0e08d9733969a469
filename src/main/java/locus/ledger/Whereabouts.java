package locus.ledger;

import locus.finding.Finding;

/**
 * What the ledger knows of a reference that leads nowhere: a heading that is edited gets another id, and what refers to the old one is
 * told the new. It stays an error, since Asciidoctor has no words for a reference that it cannot follow.
 */
final class Whereabouts {

  private final Comparison comparison;
  private final Destinations destinations;

  Whereabouts(Comparison comparison, Destinations destinations) {
    this.comparison = comparison;
    this.destinations = destinations;
  }

  /** The finding with what became of the address that it is about; as it was where the ledger does not know. */
  Finding told(Finding finding) {
    Address address = Address.of(finding.about(), "");
    return comparison.line(address).map(line -> told(finding, line, destinations.of(address))).orElse(finding);
  }

  private static Finding told(Finding finding, Line line, Destinations.Destination now) {
    String was = Questions.name(line);
    if (now.end() == Destinations.End.RETIRED) {
      return finding.saying(was + " was given up: " + now.reason()).withRemedy("Take the reference out, or let it lead elsewhere.");
    }
    Address to = now.address();
    if (now.end() != Destinations.End.HERE || to.equals(line.address())) {
      return finding;
    }
    boolean isHere = to.page().equals(line.address().page());
    String place = isHere ? "#" + to.id() : to.page() + ".html" + (to.id().isEmpty() ? "" : "#" + to.id());
    String keep = isHere && line.kind() == Kind.SECTION ? ", or write [#" + line.address().id() + "] above the heading, so that it keeps its id" : "";
    return finding.saying(was + " is " + place + " now.").withRemedy("Refer to " + place + keep + ".");
  }
}

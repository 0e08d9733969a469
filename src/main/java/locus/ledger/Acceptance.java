package locus.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import locus.ledger.Destinations.Destination;

/**
 * The ledger as it is once the edition of today is accepted: what stands in the text in the order of the text, with the words of today;
 * each address that does not stand there any more after the one that it came after.
 */
final class Acceptance {

  private final Comparison comparison;
  private final Destinations destinations;
  private final Map<Address, List<Line>> followers = new HashMap<>();
  private final List<Line> accepted = new ArrayList<>();

  private Acceptance(Comparison comparison) {
    this.comparison = comparison;
    this.destinations = new Destinations(comparison);
  }

  static Ledger of(Comparison comparison) {
    var acceptance = new Acceptance(comparison);
    acceptance.followers();
    acceptance.write();
    return new Ledger(acceptance.accepted);
  }

  private static final Address START = new Address("", "");

  private void followers() {
    Address before = START;
    for (Line line : comparison.ledger().lines()) {
      if (comparison.isKept(line.address())) {
        before = line.address();
      } else {
        followers.computeIfAbsent(before, address -> new ArrayList<>()).add(departed(line));
      }
    }
  }

  private Line departed(Line line) {
    return comparison.found(line.address())
        .filter(bearer -> line.isAlive())
        .map(bearer -> line.with(Fate.movedTo(comparison.address(bearer))))
        .orElseGet(() -> arrived(line))
        .settled();
  }

  /** An answer may name a number that was offered, or a page by its old name; tomorrow nobody knows what stood there. */
  private Line arrived(Line line) {
    Destination destination = destinations.of(line.address());
    boolean isAccepted = !line.fate().isMoved() || comparison.line(line.fate().target()).isPresent();
    return isAccepted || destination.end() != Destinations.End.HERE ? line : line.with(Fate.movedTo(destination.address()));
  }

  private void write() {
    accepted.addAll(followers.getOrDefault(START, List.of()));
    for (Bearer bearer : comparison.today().all()) {
      Address address = comparison.address(bearer);
      accepted.add(comparison.line(address).map(line -> line.with(bearer)).orElseGet(() -> Line.of(bearer, address)));
      accepted.addAll(followers.getOrDefault(address, List.of()));
    }
  }
}

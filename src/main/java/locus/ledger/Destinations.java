package locus.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import locus.model.FormerAddress;

/** Where each address of the ledger leads today, over as many moves as there were. */
final class Destinations {

  /** How the way ends. */
  enum End { HERE, RETIRED, OPEN, NOWHERE, CIRCLE }

  /**
   * The end of the way.
   *
   * @param address of today; where there is none, the last one met
   * @param reason why an address on the way was given up, or empty
   */
  record Destination(End end, Address address, String reason) {}

  private final Comparison comparison;

  Destinations(Comparison comparison) {
    this.comparison = comparison;
  }

  /** Where an address leads, whether the ledger has it or only the edition of today. */
  Destination of(Address address) {
    return of(address, new HashSet<>());
  }

  private Destination of(Address address, Set<Address> met) {
    if (!met.add(address)) {
      return new Destination(End.CIRCLE, address, "");
    }
    Optional<Line> line = comparison.line(address);
    if (line.isEmpty()) {
      return today(address, met);
    }
    if (line.get().isAlive()) {
      Optional<Address> now = comparison.found(address).map(comparison::address);
      return new Destination(now.isPresent() ? End.HERE : End.OPEN, now.orElse(address), "");
    }
    Fate fate = line.get().fate();
    return fate.isMoved() ? of(fate.target(), met) : new Destination(End.RETIRED, address, fate.reason());
  }

  private Destination today(Address address, Set<Address> met) {
    if (comparison.isTaken(address)) {
      return new Destination(End.HERE, address, "");
    }
    String home = comparison.home(address.page());
    return home.equals(address.page()) ? new Destination(End.NOWHERE, address, "") : of(new Address(home, address.id()), met);
  }

  /** The addresses that do not stand in the text any more, in the ledger's order. */
  List<FormerAddress> former() {
    var former = new ArrayList<FormerAddress>();
    for (Line line : comparison.ledger().lines()) {
      Destination destination = of(line.address());
      boolean led = destination.end() == End.HERE || destination.end() == End.RETIRED;
      if (led && !comparison.isKept(line.address())) {
        former.add(former(line, destination));
      }
    }
    return former;
  }

  private FormerAddress former(Line line, Destination destination) {
    boolean here = destination.end() == End.HERE;
    Address to = here ? destination.address() : new Address("", "");
    return new FormerAddress(
        FormerAddress.Kind.valueOf(line.kind().name()), line.address().page(), line.address().id(), line.opening(), to.page(), to.id(),
        here && isBeside(line.address(), to), destination.reason());
  }

  private boolean isBeside(Address from, Address to) {
    boolean bears = comparison.standing(to)
        .map(bearer -> bearer.kind() == Kind.SECTION || Places.isNumbered(bearer.kind())).orElse(false);
    return bears && from.page().equals(to.page()) && !from.id().isEmpty() && !comparison.isTaken(from);
  }
}

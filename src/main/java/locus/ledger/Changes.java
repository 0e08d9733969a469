package locus.ledger;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What is not as it was accepted, in words: first what the ledger has, in its order, then what is new, in reading order. */
final class Changes {

  private final Comparison comparison;
  private final List<Change> changes = new ArrayList<>();
  private final Set<Bearer> displaced = new HashSet<>();

  private Changes(Comparison comparison) {
    this.comparison = comparison;
  }

  static List<Change> of(Comparison comparison) {
    var changes = new Changes(comparison);
    changes.displaced();
    comparison.ledger().lines().stream().filter(Line::isAlive).forEach(changes::line);
    Set<Bearer> told = comparison.ledger().lines().stream().filter(Line::isAlive)
        .flatMap(line -> comparison.found(line.address()).stream()).collect(Collectors.toSet());
    comparison.fresh().stream().filter(bearer -> !told.contains(bearer)).forEach(changes::fresh);
    return changes.changes;
  }

  private void line(Line line) {
    comparison.found(line.address()).ifPresent(now -> {
      Address address = comparison.address(now);
      String words = "“" + now.opening() + "”";
      boolean same = now.words().equals(line.words());
      if (!address.equals(line.address())) {
        add(elsewhere(line, now), line.address(), "is " + address + " now: " + words);
      } else if (displaced.contains(now)) {
        add(Change.What.MOVED, address, "stands in another place: " + words);
      }
      if (!same && address.equals(line.address())) {
        add(Change.What.EDITED, address, "“" + line.opening() + "” is now " + words);
      }
    });
  }

  private Change.What elsewhere(Line line, Bearer now) {
    if (line.kind() == Kind.PAGE || line.kind() == Kind.SECTION && line.address().page().equals(now.page())) {
      return Change.What.RENAMED;
    }
    boolean joined = comparison.line(comparison.address(now)).isPresent();
    return joined ? Change.What.JOINED : Change.What.MOVED;
  }

  private static boolean isFirst(Alignment alignment, int o) {
    return !alignment.isOpen(o) && alignment.source(alignment.now(o)) == o;
  }

  private void fresh(Bearer bearer) {
    boolean parted = bearer.kind() == Kind.PASSAGE && comparison.isPart(bearer);
    add(parted ? Change.What.PARTED : Change.What.NEW, comparison.address(bearer), "“" + bearer.opening() + "”");
  }

  private void add(Change.What what, Address address, String words) {
    changes.add(new Change(what, address.toString(), words));
  }

  /** Numbered places that stand before one that they stood after: as few as explain the order. */
  private void displaced() {
    for (Numeral.Series series : Numeral.Series.values()) {
      Alignment alignment = comparison.alignment(series);
      for (String page : alignment.old().stream().map(Bearer::page).distinct().sorted(Comparator.naturalOrder()).toList()) {
        Set<Integer> order = new HashSet<>(Neighbours.inOrder(alignment, page));
        for (int o = 0; o < alignment.old().size(); o++) {
          if (alignment.old().get(o).page().equals(page) && !order.contains(o) && isFirst(alignment, o)) {
            displaced.add(alignment.today().get(alignment.now(o)));
          }
        }
      }
    }
  }
}

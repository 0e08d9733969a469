package locus.ledger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Gives numbers to the places of a page that have none from the ledger. One inserted after 12 is 12a, then 12b; what is added at the end
 * goes on counting, since nothing there has to keep its number. A number that was ever used is not used again.
 */
final class Numbers {

  private final Numeral.Series series;
  private final Set<String> used;
  private int highest;

  /**
   * The numbers of one series on one page.
   *
   * @param accepted ids that were ever accepted on the page
   * @param given those the editor gave
   */
  Numbers(Numeral.Series series, Set<String> accepted, Set<String> given) {
    this.series = series;
    this.used = new HashSet<>(accepted);
    this.used.addAll(given);
    accepted.stream().map(Numeral::of).flatMap(Optional::stream).filter(numeral -> numeral.series() == series)
        .forEach(numeral -> highest = Math.max(highest, numeral.base()));
  }

  /**
   * Numbers places.
   *
   * @param places positions in reading order
   * @param kept those that have a number already
   * @return the numbers of all
   */
  Map<Integer, Numeral> of(List<Integer> places, Map<Integer, Numeral> kept) {
    Map<Integer, Numeral> all = new HashMap<>(kept);
    kept.values().forEach(numeral -> used.add(numeral.id()));
    int lastKept = places.stream().filter(kept::containsKey).reduce(-1, (before, place) -> place);
    int base = 0;
    for (int place : places) {
      if (kept.containsKey(place)) {
        base = kept.get(place).base();
      } else {
        all.put(place, place < lastKept ? inserted(base) : added());
      }
    }
    return all;
  }

  private Numeral inserted(int base) {
    Numeral numeral = new Numeral(series, base, 1);
    while (!used.add(numeral.id())) {
      numeral = numeral.next();
    }
    return numeral;
  }

  private Numeral added() {
    highest++;
    while (used.contains(new Numeral(series, highest, 0).id())) {
      highest++;
    }
    return new Numeral(series, highest, 0);
  }
}

package locus.ledger;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Places of the ledger that were taken for one of several with their words, though the neighbours speak as well, or better, for
 * another: their order says the one, a neighbour the other. Neither is certain, and the build asks. A neighbour is heard where its own
 * words stand once today, so that it is known itself; most where it stands on the side on which it stood. One that is missing may be
 * any of those of which nothing is known.
 */
final class Objections {

  private static final int SIDE = 2;
  private static final int OTHER_SIDE = 1;

  private final Alignment alignment;
  private final Map<String, List<Integer>> groups;

  private Objections(Alignment alignment) {
    this.alignment = alignment;
    this.groups = Alignment.groups(0, alignment.today().size(), n -> true, this::words);
  }

  /** The places of the ledger to which a neighbour objects. */
  static int[] of(Alignment alignment) {
    var objections = new Objections(alignment);
    return IntStream.range(0, alignment.old().size()).filter(o -> !alignment.isOpen(o)).filter(objections::isContested).toArray();
  }

  private String words(int n) {
    return alignment.today().get(n).words().words();
  }

  private boolean isContested(int o) {
    int n = alignment.now(o);
    boolean equal = alignment.source(n) == o && alignment.first(o) == alignment.last(o) && alignment.old().get(o).words().words().equals(words(n));
    return equal && candidates(o, n).filter(other -> other != n).anyMatch(other -> isAsGood(o, n, other));
  }

  /** Those with the same words, as far as a neighbour can speak for them. */
  private IntStream candidates(int o, int n) {
    List<Integer> group = groups.get(words(n));
    if (group.size() == 1) {
      return IntStream.empty();
    }
    return neighbours(o).anyMatch(alignment::isOpen)
        ? group.stream().mapToInt(Integer::intValue)
        : neighbours(o).flatMap(this::beside).filter(at -> words(at).equals(words(n)));
  }

  private IntStream beside(int o) {
    return IntStream.of(alignment.first(o) - 1, alignment.last(o) + 1).filter(at -> alignment.isPageOfToday(alignment.now(o), at));
  }

  private boolean isAsGood(int o, int n, int other) {
    int voices = voices(o, other);
    return voices > 0 && voices >= voices(o, n);
  }

  /** How much the neighbours of a place of the ledger speak for one of today. */
  private int voices(int o, int n) {
    return neighbours(o)
        .map(next -> isBeside(next, n, next < o ? n - 1 : n + 1) ? SIDE : isBeside(next, n, next < o ? n + 1 : n - 1) ? OTHER_SIDE : 0).sum();
  }

  /** Whether a place of the ledger is, or may be, the one that stands at a position beside one of today. */
  private boolean isBeside(int o, int n, int at) {
    return alignment.isPageOfToday(n, at)
        && (alignment.isOpen(o) ? alignment.isFree(at) : isKnown(o) && alignment.first(o) <= at && at <= alignment.last(o));
  }

  private boolean isKnown(int o) {
    return groups.get(words(alignment.now(o))).size() == 1;
  }

  private IntStream neighbours(int o) {
    return IntStream.of(o - 1, o + 1).filter(next -> alignment.isPageOfOld(o, next));
  }
}

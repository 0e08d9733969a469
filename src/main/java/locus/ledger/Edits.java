package locus.ledger;

import java.util.ArrayList;
import java.util.List;

/**
 * Edited words. A place of the ledger and one of today are the same when they are alike enough and, above that, much more alike than
 * either is like anything else, be it accounted for or not. The second half is what keeps nearly identical passages apart: an entry of
 * a diary is like its neighbours of the same week, so likeness proves nothing there, and the build asks.
 *
 * <p>The thresholds were found by trying: {@code EditHistoriesTest} holds them, with tens of thousands of random histories.
 */
final class Edits {

  /** Half of the words in the same order, where the place is the same; more where it moved. */
  private static final double ALIKE_IN_PLACE = .5;
  private static final double ALIKE_ELSEWHERE = .6;
  /** By so much more alike than anything else. */
  private static final double MARGIN = .2;
  /** What two paragraphs of one text have in common anyway. Above it the text repeats itself, and the difference must be four times as great. */
  private static final double BACKGROUND = .45;
  private static final int REPETITION = 4;
  /**
   * A line or two tell less. Beside a passage that is known by its words most must be there, or what a paragraph wants, where one is
   * all that was there and one is all that is; beside others nearly every word. Of less than four words nothing is certain.
   */
  static final int LINES = 24;
  private static final double LINES_ALIKE = .8;
  private static final double LINES_ALIKE_BESIDE_OTHERS = .93;
  private static final int FEWEST = 4;
  private static final double NEVER = 2;

  private record Pair(int old, int today) {}

  private final Alignment alignment;
  private final Surroundings surroundings;
  private final Likeness likeness;
  private final int olds;

  Edits(Alignment alignment, Likeness likeness) {
    this.alignment = alignment;
    this.surroundings = new Surroundings(alignment);
    this.likeness = likeness;
    this.olds = alignment.old().size();
  }

  /** Finds what is certain; whether it found anything. */
  boolean find() {
    List<Pair> found = new ArrayList<>();
    for (int o = 0; o < olds; o++) {
      if (alignment.isOpen(o)) {
        nearest(o, found);
      }
    }
    found.forEach(pair -> alignment.pair(pair.old(), pair.today()));
    return !found.isEmpty();
  }

  /** A pair is nearest to each other with a margin, so that no place is in two. */
  private void nearest(int o, List<Pair> found) {
    List<Likeness.Near> near = likeness.near(o, ALIKE_IN_PLACE, at -> at >= olds && alignment.isFree(at - olds));
    if (!near.isEmpty() && isCertain(o, near.get(0))) {
      found.add(new Pair(o, near.get(0).place() - olds));
    }
  }

  private boolean isCertain(int o, Likeness.Near near) {
    return near.likeness() >= least(o, near.place() - olds)
        && isApart(near.likeness(), Math.max(rival(o, near), rival(near.place(), new Likeness.Near(o, near.likeness()))));
  }

  private double least(int o, int n) {
    int words = Math.min(alignment.old().get(o).length(), alignment.today().get(n).length());
    if (words >= LINES) {
      return surroundings.isInPlace(o, n) ? ALIKE_IN_PLACE : ALIKE_ELSEWHERE;
    }
    boolean alone = surroundings.isAlone(o, n);
    if (words < FEWEST || !alone && !surroundings.isBeside(o, o, n, n)) {
      return NEVER;
    }
    return !surroundings.isBesideStrong(o, n) ? LINES_ALIKE_BESIDE_OTHERS : alone ? ALIKE_ELSEWHERE : LINES_ALIKE;
  }

  private static boolean isApart(double likeness, double rival) {
    return likeness - rival >= MARGIN && (rival < BACKGROUND || (1 - likeness) * REPETITION <= 1 - rival);
  }

  /** How much a place is like the one it is most like besides the one meant. */
  private double rival(int place, Likeness.Near meant) {
    double least = Math.min(meant.likeness() - MARGIN, BACKGROUND);
    List<Likeness.Near> rivals = likeness.near(place, least, at -> at != meant.place());
    return rivals.isEmpty() ? 0 : rivals.get(0).likeness();
  }
}

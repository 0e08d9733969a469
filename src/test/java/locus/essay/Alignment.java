package locus.essay;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The shortest way from one row of words to another (E. W. Myers, "An O(ND) Difference Algorithm and Its Variations", Algorithmica
 * 1, 1986).
 */
final class Alignment {
  /** Beyond so many words inserted or deleted, two texts are not the same text. */
  static final int LIMIT = 2000;

  /**
   * A step: a pair where both are set, else a word of one side only.
   *
   * @param copy index in the copy-text, or -1
   * @param page index on the page, or -1
   */
  record Step(int copy, int page) {}

  private final List<Token> copy;
  private final List<Token> page;

  Alignment(List<Token> copy, List<Token> page) {
    this.copy = copy;
    this.page = page;
  }

  /** The steps, in order. */
  List<Step> steps() {
    List<int[]> trace = new ArrayList<>();
    int[] reach = new int[2 * LIMIT + 3];
    int middle = LIMIT + 1;
    for (int d = 0; d <= LIMIT; d++) {
      int[] before = new int[2 * d + 3];
      System.arraycopy(reach, middle - d - 1, before, 0, before.length);
      trace.add(before);
      for (int k = -d; k <= d; k += 2) {
        boolean down = k == -d || k != d && reach[middle + k - 1] < reach[middle + k + 1];
        int x = down ? reach[middle + k + 1] : reach[middle + k - 1] + 1;
        int y = x - k;
        while (x < copy.size() && y < page.size() && isSame(x, y)) {
          x++;
          y++;
        }
        reach[middle + k] = x;
        if (x >= copy.size() && y >= page.size()) {
          return back(trace);
        }
      }
    }
    throw new IllegalArgumentException("The page and the copy-text differ in more than " + LIMIT + " words.");
  }

  private List<Step> back(List<int[]> trace) {
    List<Step> steps = new ArrayList<>();
    int x = copy.size();
    int y = page.size();
    for (int d = trace.size() - 1; d >= 0; d--) {
      int[] reach = trace.get(d);
      int k = x - y;
      boolean down = k == -d || k != d && reach[d + k] < reach[d + k + 2];
      int fromX = down ? reach[d + k + 2] : reach[d + k];
      int fromY = fromX - (down ? k + 1 : k - 1);
      while (x > fromX && y > fromY && x > 0 && y > 0) {
        steps.add(new Step(--x, --y));
      }
      if (d > 0) {
        steps.add(down ? new Step(-1, --y) : new Step(--x, -1));
      }
    }
    Collections.reverse(steps);
    return steps;
  }

  private boolean isSame(int x, int y) {
    return copy.get(x).key().equals(page.get(y).key());
  }
}

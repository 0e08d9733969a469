package locus.finding;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import java.util.function.ToIntFunction;

/**
 * Which known name an editor may have meant.
 *
 * <p>The distance is Damerau's in its simple form (optimal string alignment): a letter too much, one missing, one changed, two
 * neighbours changed about. In names of up to four letters a changed letter counts twice, since most words are one letter away from
 * another: {@code core} is not meant to be {@code corr}.
 */
public final class Spelling {
  private Spelling() {}

  /** The known name of which the written one looks like a slip. */
  public static Optional<String> slipOf(String written, Collection<String> known) {
    return nearest(written, known, candidate -> candidate.length() > 7 ? 2 : 1);
  }

  /** Of names equally near the first in the order of letters. */
  private static Optional<String> nearest(String written, Collection<String> known, ToIntFunction<String> most) {
    String name = written.toLowerCase(Locale.ROOT);
    String nearest = null;
    int least = Integer.MAX_VALUE;
    for (String candidate : known) {
      int limit = Math.min(least, most.applyAsInt(candidate));
      int distance = distance(name, candidate.toLowerCase(Locale.ROOT), limit);
      if (distance <= limit && (distance < least || candidate.compareTo(nearest) < 0)) {
        nearest = candidate;
        least = distance;
      }
    }
    return Optional.ofNullable(nearest);
  }

  /** {@code  Did you mean x?} of the nearest name, where one is near enough to be worth naming; or nothing. */
  public static String didYouMean(String written, Collection<String> known) {
    return nearest(written, known, candidate -> Math.max(1, written.length() / 3)).map(name -> " Did you mean " + name + "?").orElse("");
  }

  /** @param limit what is farther need not be told exactly: a book has thousands of names, and may have hundreds of slips */
  public static int distance(String a, String b, int limit) {
    if (Math.abs(a.length() - b.length()) > limit) {
      return limit + 1;
    }
    int changed = Math.max(a.length(), b.length()) <= 4 ? 2 : 1;
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    int before = 0;
    for (int i = 0; i <= a.length(); i++) {
      int least = Integer.MAX_VALUE;
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 ? j : j == 0 ? i : step(a, b, i, j, cost, changed);
        least = Math.min(least, cost[i][j]);
      }
      if (least > limit && before > limit) { // two rows, for letters that changed places are two
        return limit + 1;
      }
      before = least;
    }
    return cost[a.length()][b.length()];
  }

  private static int step(String a, String b, int i, int j, int[][] cost, int changed) {
    boolean same = a.charAt(i - 1) == b.charAt(j - 1);
    int best = Math.min(cost[i - 1][j - 1] + (same ? 0 : changed), Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
    boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
  }
}

package locus.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * Which known name an editor may have meant.
 *
 * <p>The distance is Damerau's in its simple form (optimal string alignment): a letter too much, one missing, one changed, two
 * neighbours changed about. In names of up to four letters a changed letter counts twice, since most words are one letter away from
 * another: {@code core} is not meant to be {@code corr}.
 */
final class Spelling {
  private Spelling() {}

  /** The known name of which the written one looks like a slip. */
  static Optional<String> slipOf(String written, Collection<String> known) {
    String name = written.toLowerCase(Locale.ROOT);
    return known.stream()
        .filter(candidate -> distance(name, candidate) <= (candidate.length() > 7 ? 2 : 1))
        .min(nearest(name));
  }

  /** The nearest of the known names, where one is near enough to be worth naming. */
  static Optional<String> nearest(String written, Collection<String> known) {
    String name = written.toLowerCase(Locale.ROOT);
    return known.stream()
        .filter(candidate -> distance(name, candidate.toLowerCase(Locale.ROOT)) <= Math.max(1, name.length() / 3))
        .min(nearest(name));
  }

  /** {@code  Did you mean x?}, or nothing. */
  static String didYouMean(String written, Collection<String> known) {
    return nearest(written, known).map(name -> " Did you mean " + name + "?").orElse("");
  }

  private static Comparator<String> nearest(String name) {
    return Comparator.<String>comparingInt(candidate -> distance(name, candidate.toLowerCase(Locale.ROOT)))
        .thenComparing(Comparator.naturalOrder());
  }

  static int distance(String a, String b) {
    int changed = Math.max(a.length(), b.length()) <= 4 ? 2 : 1;
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 ? j : j == 0 ? i : step(a, b, i, j, cost, changed);
      }
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

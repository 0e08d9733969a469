package locus.check;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * Which key was meant: the one with the smallest optimal string alignment distance (Damerau and Levenshtein: insertions,
 * deletions, substitutions, and two neighbours exchanged), if that is small for its length; or the only one that the mistaken
 * key begins, such as {@code carr} for {@code carr-1970}.
 */
final class NearestKey {

  private NearestKey() {}

  static Optional<Keys.Holder> of(String key, String macro, Collection<Keys.Holder> holders) {
    Comparator<Keys.Holder> order =
        Comparator.<Keys.Holder>comparingInt(holder -> distance(folded(key), folded(holder.key())))
            .thenComparing(holder -> !holder.macro().equals(macro))
            .thenComparing(Keys.Holder::key);
    Optional<Keys.Holder> nearest = holders.stream().min(order);
    if (nearest.isPresent() && distance(folded(key), folded(nearest.get().key())) <= tolerated(key)) {
      return nearest;
    }
    var begun = holders.stream().filter(holder -> folded(holder.key()).startsWith(folded(key) + "-")).limit(2).toList();
    return begun.size() == 1 ? Optional.of(begun.get(0)) : Optional.empty();
  }

  private static int tolerated(String key) {
    return key.length() < 4 ? 1 : key.length() < 9 ? 2 : 3;
  }

  private static String folded(String key) {
    return key.toLowerCase(Locale.ROOT);
  }

  static int distance(String a, String b) {
    int[][] costs = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        costs[i][j] = i == 0 || j == 0 ? i + j : cheapest(costs, a, b, i, j);
      }
    }
    return costs[a.length()][b.length()];
  }

  private static int cheapest(int[][] costs, String a, String b, int i, int j) {
    boolean same = a.charAt(i - 1) == b.charAt(j - 1);
    int cost = Math.min(Math.min(costs[i - 1][j], costs[i][j - 1]) + 1, costs[i - 1][j - 1] + (same ? 0 : 1));
    boolean exchanged = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return exchanged ? Math.min(cost, costs[i - 2][j - 2] + 1) : cost;
  }
}

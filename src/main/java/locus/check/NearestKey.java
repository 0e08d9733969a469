package locus.check;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import locus.finding.Spelling;

/**
 * Which key was meant: the one that is spelt nearest to it, if that is near for its length; or the only one that the mistaken key
 * begins, such as {@code carr} for {@code carr-1970}.
 */
final class NearestKey {

  private NearestKey() {}

  static Optional<Keys.Holder> of(String key, String macro, Collection<Keys.Holder> holders) {
    Comparator<Keys.Holder> order =
        Comparator.<Keys.Holder>comparingInt(holder -> distance(key, holder))
            .thenComparing(holder -> !holder.macro().equals(macro))
            .thenComparing(Keys.Holder::key);
    Optional<Keys.Holder> nearest = holders.stream().min(order);
    if (nearest.isPresent() && distance(key, nearest.get()) <= tolerated(key)) {
      return nearest;
    }
    var begun = holders.stream().filter(holder -> folded(holder.key()).startsWith(folded(key) + "-")).limit(2).toList();
    return begun.size() == 1 ? Optional.of(begun.get(0)) : Optional.empty();
  }

  private static int distance(String key, Keys.Holder holder) {
    return Spelling.distance(folded(key), folded(holder.key()), tolerated(key));
  }

  private static int tolerated(String key) {
    return key.length() < 4 ? 1 : key.length() < 9 ? 2 : 3;
  }

  private static String folded(String key) {
    return key.toLowerCase(Locale.ROOT);
  }
}

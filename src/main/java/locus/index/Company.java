package locus.index;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import locus.model.Edition;
import locus.model.Mention;

/**
 * With which entries an entry is often mentioned: those that share most passages with it, measured against how often each is
 * mentioned at all (Dice's coefficient), so that what stands everywhere is not everyone's nearest. A note counts with the passage
 * in which it is called. One shared passage is chance and does not count.
 */
public final class Company {

  private static final int LEAST = 2;
  private static final int MOST = 6;

  private final Map<String, Set<String>> passagesOf = new LinkedHashMap<>();
  private final Map<String, Set<String>> keysIn = new LinkedHashMap<>();
  private final RegisterHeadings headings;

  /**
   * An entry in company.
   *
   * @param entry where it leads
   * @param shared in how many passages both are mentioned
   */
  public record Companion(Pointer entry, int shared) {}

  private Company(Edition edition, Concordance concordance) {
    this.headings = new RegisterHeadings(edition);
    for (Occurrence occurrence : concordance.all()) {
      if (occurrence.inline() instanceof Mention mention && !mention.inTitle()) {
        String passage = occurrence.place().path() + "#" + occurrence.place().passage();
        passagesOf.computeIfAbsent(mention.key(), key -> new LinkedHashSet<>()).add(passage);
        keysIn.computeIfAbsent(passage, at -> new LinkedHashSet<>()).add(mention.key());
      }
    }
  }

  /** The company of all entries of the registers. */
  public static Company of(Edition edition, Concordance concordance) {
    return new Company(edition, concordance);
  }

  /** The nearest entries, six at most, nearest first. */
  public List<Companion> of(String key) {
    record Near(String key, int shared, double closeness) {}
    Set<String> own = passagesOf.getOrDefault(key, Set.of());
    Map<String, Integer> shared = new TreeMap<>();
    own.forEach(passage -> keysIn.get(passage).forEach(other -> shared.merge(other, 1, Integer::sum)));
    shared.remove(key);
    return shared.entrySet().stream()
        .filter(other -> other.getValue() >= LEAST)
        .map(other -> new Near(other.getKey(), other.getValue(), 2.0 * other.getValue() / (own.size() + passagesOf.get(other.getKey()).size())))
        .sorted(Comparator.comparingDouble(Near::closeness).reversed().thenComparing(Near::key))
        .limit(MOST)
        .map(found -> new Companion(headings.pointer(found.key()), found.shared()))
        .filter(companion -> !companion.entry().href().isEmpty())
        .toList();
  }
}

package locus.index;

import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import locus.model.Document;
import locus.model.Edition;
import locus.model.IndexTerm;

/**
 * Every mention, citation and index term of the texts, in reading order. Title page, registers and pages about the edition are
 * not in it: an index leads into the text.
 */
public final class Concordance {

  private record Reading(Edition edition, Concordance concordance) {}

  private static volatile SoftReference<Reading> last = new SoftReference<>(null);

  private final List<Occurrence> all;
  private final List<PlaceWords> places;
  private final Map<String, List<Occurrence>> byKey = new LinkedHashMap<>();
  private final List<Occurrence> terms;

  private Concordance(List<Occurrence> all, List<PlaceWords> places) {
    this.all = List.copyOf(all);
    this.places = List.copyOf(places);
    this.terms = this.all.stream().filter(occurrence -> occurrence.inline() instanceof IndexTerm).toList();
    for (Occurrence occurrence : this.all) {
      if (!occurrence.key().isEmpty()) {
        byKey.computeIfAbsent(occurrence.key(), key -> new ArrayList<>()).add(occurrence);
      }
    }
  }

  /** Reads all texts of an edition. Of the edition asked for last the answer is kept: pages and exports ask in turn. */
  public static Concordance of(Edition edition) {
    Reading kept = last.get();
    if (kept == null || kept.edition() != edition) {
      kept = new Reading(edition, read(edition));
      last = new SoftReference<>(kept);
    }
    return kept.concordance();
  }

  private static Concordance read(Edition edition) {
    List<Document> texts = edition.texts();
    var all = new ArrayList<Occurrence>();
    var places = new ArrayList<PlaceWords>();
    for (Document text : texts) {
      TextReading reading = TextReading.of(text, texts.size() == 1, all.size());
      all.addAll(reading.occurrences());
      places.addAll(reading.places());
    }
    return new Concordance(all, places);
  }

  /** All occurrences in reading order. */
  public List<Occurrence> all() {
    return all;
  }

  /** The words of every place in reading order, titles and notes with them: the whole text. */
  public List<PlaceWords> places() {
    return places;
  }

  /** The mentions of a register's entry, or the citations of a work; empty where there are none. */
  public List<Occurrence> of(String key) {
    return List.copyOf(byKey.getOrDefault(key, List.of()));
  }

  /** The index terms in reading order. */
  public List<Occurrence> terms() {
    return terms;
  }
}

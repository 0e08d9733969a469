package locus.export.companion;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import locus.cite.BibliographyEntry;
import locus.cite.Terms;
import locus.export.Exporter;
import locus.finding.Finding;
import locus.index.Concordance;
import locus.index.Occurrence;
import locus.index.Place;
import locus.model.Document;
import locus.model.Edition;
import locus.model.Entry;
import locus.model.ReadingText;
import locus.model.Work;

/**
 * Who or what each entry is and where it is spoken of, and what each emendation changed, in {@code data/cards.js}:
 *
 * <pre>
 * locus.cards({key: [page, heading, dates, words, [[text, page, "p1|p2*5|n18@25 n18"], …], way], …})
 * </pre>
 *
 * <p>A place is the id of a passage, note or heading; {@code *5} says how many mentions it has, whose ids follow from it
 * ({@code p2-stalin}, {@code p2-stalin-2} …); after {@code @} stands its locator where that is not the id without its first
 * letter. The way, to the page, has words of its own where it leads to no entry.
 *
 * @param words words of the interface by their key
 */
public record Cards(Concordance concordance, Map<String, String> words) implements Exporter {

  @Override
  public List<Finding> write(Edition edition, Path site) {
    Map<String, List<Object>> cards = new LinkedHashMap<>();
    for (Document document : edition.documents(Document.Kind.REGISTER).toList()) {
      document.register().orElseThrow().entries().stream().filter(entry -> !entry.isSeeReference())
          .forEach(entry -> cards.putIfAbsent(entry.key(), card(document, entry)));
    }
    edition.works().forEach(work -> cards.putIfAbsent(work.key(), card(work)));
    edition.document(EmendationCards.PAGE).ifPresent(page -> edition.texts().forEach(text -> cards.putAll(EmendationCards.of(text, words))));
    new CompanionFile(site, "data/cards.js").writeCall("cards", cards);
    return List.of();
  }

  private List<Object> card(Document register, Entry entry) {
    String words = entry.description().stream().map(ReadingText::of).collect(Collectors.joining(" "));
    return List.of(register.href(), EntryForms.heading(entry), entry.dates(), words.replaceAll("\\s+", " "), places(concordance.of(entry.key())));
  }

  private List<Object> card(Work work) {
    return List.of("works.html", "", "", ReadingText.of(BibliographyEntry.of(work, new Terms(words))), places(concordance.of(work.key())));
  }

  /** The places of an entry, text by text. Where nothing has a number no mention has an address. */
  private static List<List<String>> places(List<Occurrence> occurrences) {
    Map<String, List<Occurrence>> byText = occurrences.stream()
        .filter(occurrence -> occurrence.place().kind() != Place.Kind.UNNUMBERED)
        .collect(Collectors.groupingBy(occurrence -> occurrence.place().path(), LinkedHashMap::new, Collectors.toList()));
    return byText.entrySet().stream()
        .map(text -> List.of(text.getValue().get(0).place().text(), text.getKey() + ".html", places(text.getValue(), new ArrayList<>())))
        .toList();
  }

  private static String places(List<Occurrence> ofText, List<String> written) {
    for (int i = 0; i < ofText.size();) {
      Place place = ofText.get(i).place();
      int count = 0;
      for (; i < ofText.size() && ofText.get(i).place().id().equals(place.id()); i++) {
        count++;
      }
      String label = place.label().equals(place.id().substring(1)) ? "" : "@" + place.label();
      written.add(place.id() + (count > 1 ? "*" + count : "") + label);
    }
    return String.join("|", written);
  }
}

package locus.export.companion;

import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import locus.cite.BibliographyEntry;
import locus.cite.Terms;
import locus.export.Exporter;
import locus.finding.Finding;
import locus.index.Concordance;
import locus.index.Place;
import locus.index.PlaceWords;
import locus.model.Document;
import locus.model.Edition;
import locus.model.Entry;
import locus.model.ReadingText;

/**
 * The whole edition as a search looks through it, in {@code data/search.js}:
 *
 * <pre>
 * locus.search([
 *   [[title, page, [[section, [[fragment, label, words], …]], …]], …],  texts, with the notes where they are called
 *   [[title, page, [[key, heading, words, [form, …]], …]], …]           registers, then the bibliography
 * ])
 * </pre>
 *
 * <p>Words are in composed form (NFC), so that one letter is one sign.
 *
 * @param words words of the interface by their key
 */
public record SearchWords(Concordance concordance, Map<String, String> words) implements Exporter {

  @Override
  public List<Finding> write(Edition edition, Path site) {
    List<List<Object>> registers = new ArrayList<>();
    var forms = new EntryForms(edition);
    edition.documents(Document.Kind.REGISTER).forEach(document -> registers.add(register(document, forms)));
    if (!edition.works().isEmpty()) {
      registers.add(List.of("", "works.html", edition.works().stream()
          .map(work -> List.of(work.key(), "", composed(ReadingText.of(BibliographyEntry.of(work, new Terms(words)))), List.of())).toList()));
    }
    new CompanionFile(site, "data/search.js").writeCall("search", List.of(texts(edition), registers));
    return List.of();
  }

  private List<List<Object>> texts(Edition edition) {
    var byText = concordance.places().stream().collect(Collectors.groupingBy(words -> words.place().path()));
    return edition.texts().stream()
        .map(text -> List.<Object>of(composed(title(text)), text.href(), sections(byText.getOrDefault(text.path(), List.of()))))
        .toList();
  }

  private static List<List<Object>> sections(List<PlaceWords> places) {
    List<List<Object>> sections = new ArrayList<>();
    String name = null;
    List<Object> lines = List.of();
    for (PlaceWords words : places) {
      Place place = words.place();
      if (!place.section().equals(name)) {
        name = place.section();
        lines = new ArrayList<>();
        sections.add(List.of(composed(name), lines));
      }
      String label = place.kind() == Place.Kind.PASSAGE || place.kind() == Place.Kind.NOTE ? place.label() : "";
      lines.add(List.of(place.id(), label, composed(words.words())));
    }
    return sections;
  }

  private static List<Object> register(Document document, EntryForms forms) {
    List<Entry> proper = document.register().orElseThrow().entries().stream().filter(entry -> !entry.isSeeReference()).toList();
    return List.of(composed(title(document)), document.href(), proper.stream()
        .map(entry -> List.of(entry.key(), composed(EntryForms.heading(entry)), composed(description(entry)),
            forms.of(entry).stream().map(SearchWords::composed).toList()))
        .toList());
  }

  private static String title(Document document) {
    String own = ReadingText.of(document.title()).strip();
    return own.isEmpty() ? document.path() : own;
  }

  private static String description(Entry entry) {
    String words = entry.description().stream().map(ReadingText::of).collect(Collectors.joining(" "));
    return (entry.dates() + " " + words.replaceAll("\\s+", " ")).strip();
  }

  private static String composed(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFC);
  }
}

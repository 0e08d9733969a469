package locus.export.data;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import locus.index.Listed;
import locus.index.Locator;
import locus.index.Occurrence;
import locus.index.Place;
import locus.index.Track;
import locus.model.WitnessBreak;

/** The concordance and the chart as tables: CSV (RFC 4180) in UTF-8, with a line of names. */
final class IndexTables {

  private IndexTables() {}

  /** One line a mention. */
  static String concordance(List<Listed> listing) {
    Stream<List<Object>> lines = listing.stream().flatMap(listed -> listed.mentions().stream().map(occurrence -> mention(listed, occurrence)));
    return table(
        List.of("index", "key", "heading", "sub", "text", "section", "locator", "address", "principal", "in_title", "witness_page", "witness_page_printed", "before", "words", "after"),
        lines);
  }

  private static List<Object> mention(Listed listed, Occurrence occurrence) {
    Place place = occurrence.place();
    Object page = occurrence.page().<Object>map(WitnessBreak::ordinal).orElse("");
    String printed = occurrence.page().map(WitnessBreak::printed).orElse("");
    return List.of(
        listed.index(), listed.id(), listed.heading(), occurrence.sub(), place.path(), place.section(), place.label(), occurrence.href(),
        occurrence.isMain() ? 1 : 0, occurrence.isInTitle() ? 1 : 0, page, printed, occurrence.before(), occurrence.words(), occurrence.after());
  }

  /** One line a mark: which passages, counted from 1 over all texts, it covers. */
  static String chart(List<Listed> listing, Track track) {
    Stream<List<Object>> lines = listing.stream().flatMap(listed -> track.marks(listed.locators()).stream().map(mark -> mark(listed, mark)));
    return table(List.of("index", "key", "heading", "from_passage", "to_passage", "in_note", "principal", "in_title", "mentions", "locator", "address"), lines);
  }

  private static List<Object> mark(Listed listed, Track.Mark mark) {
    Locator locator = mark.locator();
    return List.of(
        listed.index(), listed.id(), listed.heading(), mark.start() + 1, mark.start() + mark.length(), mark.isInNote() ? 1 : 0,
        locator.isMain() ? 1 : 0, locator.isInTitle() ? 1 : 0, locator.count(), locator.fullLabel(), locator.href());
  }

  private static String table(List<String> names, Stream<List<Object>> lines) {
    return Stream.concat(Stream.of(List.<Object>copyOf(names)), lines)
        .map(line -> line.stream().map(IndexTables::cell).collect(Collectors.joining(",", "", "\r\n")))
        .collect(Collectors.joining());
  }

  private static String cell(Object value) {
    String words = value.toString();
    boolean plain = words.indexOf(',') < 0 && words.indexOf('"') < 0 && words.indexOf('\n') < 0 && words.indexOf('\r') < 0 && words.equals(words.strip());
    return plain ? words : "\"" + words.replace("\"", "\"\"") + "\"";
  }
}

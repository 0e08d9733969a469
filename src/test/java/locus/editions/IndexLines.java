package locus.editions;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import locus.index.GeneralIndex;
import locus.index.IndexEntry;
import locus.index.Indexes;
import locus.index.Locator;
import locus.index.Pointer;
import locus.index.RegisterEntry;
import locus.index.SubEntry;
import locus.model.Document;
import locus.model.Edition;

/**
 * The indexes of an edition as lines to be compared: a heading, its locators with the addresses they lead to, and where else to
 * look.
 *
 * <pre>
 * general-index.html
 * book: 1 text.html#p1--book
 *   codex; see codex general-index.html#codex
 * </pre>
 */
final class IndexLines {

  private final StringBuilder lines = new StringBuilder();

  private IndexLines() {}

  /** Empty where nothing goes into an index. */
  static String of(Edition edition) {
    var index = new IndexLines();
    var indexes = Indexes.of(edition);
    for (Document document : edition.documents()) {
      document.register().ifPresent(register -> {
        index.lines.append('\n').append(document.href()).append('\n');
        indexes.register(document).forEach(letter -> letter.entries().forEach(index::entry));
      });
    }
    if (!indexes.general().isEmpty()) {
      index.lines.append('\n').append(GeneralIndex.PATH).append(".html\n");
      indexes.general().groups().forEach(letter -> letter.entries().forEach(entry -> index.entry(entry, "")));
    }
    return index.lines.toString();
  }

  private void entry(RegisterEntry entry) {
    List<SubEntry> subs = entry.subEntries();
    List<Locator> direct = subs.stream().filter(sub -> sub.heading().isEmpty()).flatMap(sub -> sub.locators().stream()).toList();
    line("", entry.heading(), direct, entry.see().stream().toList(), entry.seeAlso());
    subs.stream().filter(sub -> !sub.heading().isEmpty()).forEach(sub -> line("  ", sub.heading(), sub.locators(), List.of(), List.of()));
  }

  private void entry(IndexEntry entry, String indent) {
    line(indent, entry.heading(), entry.locators(), entry.see(), entry.seeAlso());
    entry.subs().forEach(sub -> entry(sub, indent + "  "));
  }

  private void line(String indent, String heading, List<Locator> locators, List<Pointer> see, List<Pointer> seeAlso) {
    String places = locators.stream().map(IndexLines::locator).collect(Collectors.joining(", "));
    lines.append(indent).append(heading).append(places.isEmpty() ? "" : ": " + places);
    pointers("see", see);
    pointers("see also", seeAlso);
    lines.append('\n');
  }

  private static String locator(Locator locator) {
    String remarks = Stream.of(locator.isMain() ? " (main)" : "", locator.isInTitle() ? " (in a title)" : "").collect(Collectors.joining());
    return locator.fullLabel() + remarks + " " + locator.href();
  }

  private void pointers(String word, List<Pointer> pointers) {
    pointers.forEach(pointer -> lines.append("; ").append(word).append(' ').append(pointer.words()).append(' ').append(pointer.href()));
  }
}

package locus.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import locus.model.Document;
import locus.model.Edition;

/** Every entry of an edition that has a mention: register by register, then the general index, each in its order. */
public final class Listing {

  private Listing() {}

  /** The entries of an edition; the indexes of its registers are given by the paths of their pages. */
  static List<Listed> of(Edition edition, Map<String, List<LetterGroup<RegisterEntry>>> registers, GeneralIndex general) {
    var all = new ArrayList<Listed>();
    edition.documents(Document.Kind.REGISTER).forEach(document -> all.addAll(register(document, registers.get(document.path()))));
    general.groups().forEach(group -> group.entries().forEach(entry -> all.add(general(entry))));
    return all.stream().filter(listed -> !listed.occurrences().isEmpty()).toList();
  }

  private static List<Listed> register(Document document, List<LetterGroup<RegisterEntry>> groups) {
    String kind = document.register().orElseThrow().kind();
    return groups.stream()
        .flatMap(group -> group.entries().stream())
        .map(found -> new Listed(
            document.path(), kind, found.entry().key(), found.heading(), found.entry().sort(), Optional.of(found.entry()), found.located()))
        .toList();
  }

  private static Listed general(IndexEntry entry) {
    List<Occurrence> all = occurrences(entry);
    return new Listed(GeneralIndex.PATH, Listed.GENERAL, entry.id(), entry.heading(), entry.sort(), Optional.empty(), all);
  }

  /** All that gives a heading of the general index, or one below it, a locator, in reading order. */
  public static List<Occurrence> occurrences(IndexEntry entry) {
    return all(entry).sorted(Comparator.comparingInt(Occurrence::position)).toList();
  }

  private static Stream<Occurrence> all(IndexEntry entry) {
    Stream<Occurrence> own = entry.locators().stream().flatMap(locator -> locator.occurrences().stream());
    return Stream.concat(own, entry.subs().stream().flatMap(Listing::all));
  }
}

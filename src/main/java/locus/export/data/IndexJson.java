package locus.export.data;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import locus.cite.Json;
import locus.index.Authority;
import locus.index.GeneralIndex;
import locus.index.IndexEntry;
import locus.index.Indexes;
import locus.index.Locator;
import locus.index.Pointer;
import locus.index.RegisterEntry;
import locus.index.SubEntry;
import locus.model.Document;
import locus.model.Edition;
import locus.model.Entry;
import locus.model.ReadingText;
import locus.model.WitnessBreak;

/**
 * The indexes as one JSON object: registers with entries, forms, authorities and locators, and the general index. Addresses are
 * relative to {@code base}, the site's own address, where the editor has given one, else to the site's root.
 */
final class IndexJson {

  private final Indexes indexes;

  private IndexJson(Indexes indexes) {
    this.indexes = indexes;
  }

  static String of(Indexes indexes) {
    return Json.of(new IndexJson(indexes).all()) + "\n";
  }

  private Map<String, Object> all() {
    Edition edition = indexes.edition();
    return Members.of(
        "edition", edition.metadata().title(),
        "version", edition.metadata().version(),
        "date", edition.metadata().date(),
        "base", edition.metadata().host().map(host -> host + "/"),
        "registers", edition.documents(Document.Kind.REGISTER).map(this::register).toList(),
        "generalIndex", indexes.general().groups().stream().flatMap(group -> group.entries().stream()).map(IndexJson::heading).toList());
  }

  private Map<String, Object> register(Document document) {
    var register = document.register().orElseThrow();
    return Members.of(
        "kind", register.kind(),
        "title", ReadingText.of(document.title()).strip(),
        "address", document.href(),
        "entries",
        indexes.register(document).stream()
            .flatMap(group -> group.entries().stream())
            .map(entry -> entry(document, entry))
            .toList());
  }

  private static Map<String, Object> entry(Document document, RegisterEntry indexed) {
    Entry entry = indexed.entry();
    return Members.of(
        "key", entry.key(),
        "heading", indexed.heading(),
        "sort", entry.sort().equals(indexed.heading()) ? "" : entry.sort(),
        "address", document.href() + "#" + entry.key(),
        "dates", entry.dates(),
        "forms", entry.forms(),
        "authorities", new TreeMap<>(entry.authorities()),
        "sameAs", sameAs(entry),
        "source", entry.sourceOfFacts(),
        "see", entry.see(),
        "seeAlso", entry.seeAlso(),
        "locators", locators(indexed.subEntries()));
  }

  private static List<String> sameAs(Entry entry) {
    return entry.authorities().entrySet().stream()
        .flatMap(authority -> Authority.of(authority.getKey()).stream().map(file -> file.address(authority.getValue())))
        .toList();
  }

  private static List<Object> locators(List<SubEntry> subEntries) {
    return subEntries.stream()
        .flatMap(sub -> sub.locators().stream().<Object>map(locator -> locator(locator, sub.heading())))
        .toList();
  }

  private static Map<String, Object> locator(Locator locator, String sub) {
    return Members.of(
        "locator", locator.fullLabel(),
        "address", locator.href(),
        "section", locator.place().section(),
        "sub", sub,
        "principal", locator.isMain(),
        "inTitle", locator.isInTitle(),
        "witnessPage", locator.first().page().map(WitnessBreak::ordinal),
        "witnessPagePrinted", locator.first().page().map(WitnessBreak::printed),
        "mentions", locator.count());
  }

  private static Map<String, Object> heading(IndexEntry entry) {
    return Members.of(
        "heading", entry.heading(),
        "address", GeneralIndex.PATH + ".html#" + entry.id(),
        "see", headings(entry.see()),
        "seeAlso", headings(entry.seeAlso()),
        "locators", entry.locators().stream().map(locator -> locator(locator, "")).toList(),
        "entries", entry.subs().stream().map(IndexJson::heading).toList());
  }

  private static List<String> headings(List<Pointer> pointers) {
    return pointers.stream().map(Pointer::words).toList();
  }
}

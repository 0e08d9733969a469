package locus.cite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import locus.model.Document;
import locus.model.Edition;

/**
 * How a page and each place on it is cited in every style and format: made once for each sort of place, with {@link #LOCATOR} where
 * its number goes and {@link #ADDRESS} where its address goes. The page's script puts them in.
 *
 * <pre>
 * {"address": "https://example.org/essay.html",
 *  "styles": [[name, {"": citation of the whole, "PASSAGE": of a passage, …}, [entry of the whole, entry for a place]], …],
 *  "bare": the same without address, where none is known,
 *  "formats": [[name, text of the whole, text for a place], …]}
 * </pre>
 */
public final class PageCitations {

  /** A noncharacter in the place of a locator. */
  static final String LOCATOR = "\uFDD0";

  /** A noncharacter in the place of an address. */
  static final String ADDRESS = "\uFDD1";

  private final Edition edition;
  private final Document page;
  private final UnaryOperator<String> words;
  private final CitedWork work;
  private final References references;

  private PageCitations(Edition edition, Document page, UnaryOperator<String> words) {
    this.edition = edition;
    this.page = page;
    this.words = words;
    this.work = CitedWork.of(edition, page);
    this.references = new References(work);
  }

  /**
   * The citations of a page, to be written as JSON.
   *
   * @param words names of the styles, by {@code citeChicagoNote}, {@code citeMLA} …
   */
  public static Map<String, Object> of(Edition edition, Document page, UnaryOperator<String> words) {
    return new PageCitations(edition, page, words).all();
  }

  private Map<String, Object> all() {
    String address = PageAddress.of(edition, page.href());
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("address", address);
    all.put("styles", styles(ADDRESS));
    if (address.isEmpty()) {
      all.put("bare", styles(""));
    }
    all.put("formats", ReferenceFormat.all().stream().map(this::format).toList());
    return all;
  }

  private List<Object> format(ReferenceFormat format) {
    return List.of(format.name(), format.writer().write(work, ADDRESS, LOCATOR));
  }

  /** Chicago has notes or a bibliography, the others a citation in the text and an entry in the list. */
  private List<Object> styles(String address) {
    List<Object> styles = new ArrayList<>();
    styles.add(style("citeChicagoNote", citations(CitationStyle.CHICAGO, address), List.of()));
    styles.add(style("citeChicagoBibliography", Map.of(), entries(CitationStyle.CHICAGO, address)));
    for (CitationStyle style : List.of(CitationStyle.MLA, CitationStyle.APA, CitationStyle.HARVARD)) {
      styles.add(style("cite" + style.name(), citations(style, address), entries(style, address)));
    }
    return styles;
  }

  private List<Object> style(String name, Map<String, String> citations, List<String> entries) {
    return List.of(words.apply(name), citations, entries);
  }

  private Map<String, String> citations(CitationStyle style, String address) {
    Map<String, String> citations = new LinkedHashMap<>();
    citations.put("", references.citation(style, Optional.empty(), address));
    for (LocatorKind kind : kinds()) {
      citations.put(kind.name(), references.citation(style, Optional.of(new References.Place(kind, LOCATOR)), address));
    }
    return citations;
  }

  /** Only a text has numbered passages, and of the title page one cites the whole. */
  private List<LocatorKind> kinds() {
    return switch (page.kind()) {
      case TEXT -> List.of(LocatorKind.values());
      case PAGE, REGISTER -> List.of(LocatorKind.SECTION, LocatorKind.NOTE);
      case HOME -> List.of();
    };
  }

  /** With a DOI the whole is named by it, a place still by its own address. */
  private List<String> entries(CitationStyle style, String address) {
    String whole = references.entry(style, address, true);
    return work.doi().isEmpty() ? List.of(whole) : List.of(whole, references.entry(style, address, false));
  }
}

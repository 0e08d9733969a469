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
 *  "formats": [[name, text], …]}
 * </pre>
 *
 * <p>Where the site's address is not known, a reference is a pair: with an address, in case the reader's browser knows one, and without.
 */
public final class PageCitations {

  /** A noncharacter in the place of a locator. */
  static final String LOCATOR = "\uFDD0";

  /** A noncharacter in the place of an address. */
  static final String ADDRESS = "\uFDD1";

  private final Edition edition;
  private final Document page;
  private final Terms terms;
  private final CitedWork work;
  private final References references;

  private PageCitations(Edition edition, Document page, Terms terms) {
    this.edition = edition;
    this.page = page;
    this.terms = terms;
    this.work = CitedWork.of(edition, page, terms);
    this.references = new References(work, terms);
  }

  /**
   * The citations of a page, to be written as JSON.
   *
   * @param terms names of the styles among them, by {@code citeChicagoNote}, {@code citeMLA} …
   */
  public static Map<String, Object> of(Edition edition, Document page, Terms terms) {
    return new PageCitations(edition, page, terms).all();
  }

  private Map<String, Object> all() {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("address", PageAddress.of(edition, page.href()));
    all.put("styles", styles());
    all.put("formats", ReferenceFormat.all().stream().map(this::format).toList());
    return all;
  }

  private List<Object> format(ReferenceFormat format) {
    return List.of(format.name(), format.writer().write(work, ADDRESS, LOCATOR));
  }

  /** Chicago has notes or a bibliography, the others a citation in the text and an entry in the list. */
  private List<Object> styles() {
    List<Object> styles = new ArrayList<>();
    styles.add(style("citeChicagoNote", citations(CitationStyle.CHICAGO), List.of()));
    styles.add(style("citeChicagoBibliography", Map.of(), entries(CitationStyle.CHICAGO)));
    for (CitationStyle style : List.of(CitationStyle.MLA, CitationStyle.APA, CitationStyle.HARVARD)) {
      styles.add(style("cite" + style.name(), citations(style), entries(style)));
    }
    return styles;
  }

  private List<Object> style(String name, Map<String, Object> citations, List<Object> entries) {
    return List.of(terms.say(name), citations, entries);
  }

  private Map<String, Object> citations(CitationStyle style) {
    Map<String, Object> citations = new LinkedHashMap<>();
    citations.put("", addressed(address -> references.citation(style, Optional.empty(), address)));
    for (LocatorKind kind : kinds()) {
      citations.put(kind.name(), addressed(address -> references.citation(style, Optional.of(new References.Place(kind, LOCATOR)), address)));
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
  private List<Object> entries(CitationStyle style) {
    Object whole = addressed(address -> references.entry(style, address, true));
    return work.doi().isEmpty() ? List.of(whole) : List.of(whole, addressed(address -> references.entry(style, address, false)));
  }

  private Object addressed(UnaryOperator<String> reference) {
    String with = reference.apply(ADDRESS);
    boolean certain = edition.metadata().host().isPresent() || !with.contains(ADDRESS);
    return certain ? with : List.of(with, reference.apply(""));
  }
}

package locus.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import locus.finding.Rule;
import locus.model.Inline;
import locus.model.IndexTerm;
import locus.model.Mention;
import locus.model.ReadingText;
import locus.model.SourceRef;

/**
 * The index terms of a document, in the order of its words: {@code ((corn))}, {@code (((corn,barley)))}, {@code indexterm:[corn]}.
 *
 * <p>Books that were written for DocBook by way of AsciiDoc.py name DocBook's attributes in them, which Asciidoctor takes for
 * headings: {@code (((corn,id="c1",range="startofrange")))} begins a range that {@code (((range="endofrange",startref="c1")))} ends
 * (DocBook 5.1, {@code indexterm}). Here they are what they were meant to be.
 */
final class IndexTermRecords {

  private static final Set<String> ATTRIBUTES =
      Set.of("id", "range", "startref", "see", "seealso", "see-also", "primary-sortas", "secondary-sortas", "tertiary-sortas");
  private static final List<String> SORTS = List.of("primary-sortas", "secondary-sortas", "tertiary-sortas");

  private final PageContext page;
  private final InlineRecords inlines;
  private final Map<String, IndexTerm> begun = new HashMap<>();
  private final Set<IndexTerm> open = new LinkedHashSet<>();
  private boolean told;

  IndexTermRecords(PageContext page, InlineRecords inlines) {
    this.page = page;
    this.inlines = inlines;
  }

  /** An index term; nothing for the end of a range that has not begun. */
  Optional<Inline> of(Element element) {
    SourceRef source = inlines.place();
    List<Inline> content = inlines.run(element.children(), false);
    Map<String, String> attributes = new LinkedHashMap<>();
    Stream.concat(ATTRIBUTES.stream().sorted(), Stream.of("see", "see-also")).distinct()
        .filter(name -> !element.get(name).isEmpty())
        .forEach(name -> attributes.put(name, name.equals("see-also") ? element.get(name) : plain(element.get(name))));
    List<String> headings = element.get("visible").isEmpty()
        ? headings(element, attributes, source)
        : List.of(ReadingText.of(content).strip());
    if (attributes.containsKey("startref") && !headings.stream().anyMatch(heading -> !heading.isEmpty())) {
      return end(attributes.get("startref"), source);
    }
    return Optional.of(term(headings, attributes, content, source));
  }

  private IndexTerm term(List<String> headings, Map<String, String> attributes, List<Inline> content, SourceRef source) {
    String id = attributes.getOrDefault("id", "");
    var term = new IndexTerm(
        headings, SORTS.stream().map(name -> attributes.getOrDefault(name, "")).toList(), attributes.getOrDefault("see", ""),
        seeAlso(attributes), content, id.isEmpty() ? Mention.Range.NONE : Mention.Range.START, id, occurrence(headings), source);
    if (!id.isEmpty()) {
      begun.put(id, term);
    }
    if ("startofrange".equals(attributes.get("range"))) {
      open.add(term);
    }
    return term;
  }

  /** The end of a range bears the headings of its beginning. */
  private Optional<Inline> end(String id, SourceRef source) {
    IndexTerm start = begun.get(id);
    if (start == null) {
      page.findings().add(Rule.INDEX_RANGES_ARE_CLOSED, source, "The range “" + id + "” ends here and has not begun.");
      return Optional.empty();
    }
    open.remove(start);
    return Optional.of(new IndexTerm(
        start.terms(), start.sorts(), "", List.of(), List.of(), Mention.Range.END, id, occurrence(start.terms()), source));
  }

  /** Reports the ranges that were not ended. */
  void close() {
    open.forEach(term -> page.findings().add(
        Rule.INDEX_RANGES_ARE_CLOSED, term.source(), "The range “" + term.rangeId() + "” begins here and does not end."));
  }

  /** Of the terms whose id would be the same: {@code C#} in one passage with {@code C++}. */
  private int occurrence(List<String> terms) {
    return page.numbering().occurrence("((" + IndexTerm.slug(terms));
  }

  private List<String> headings(Element element, Map<String, String> attributes, SourceRef source) {
    var headings = new ArrayList<String>();
    for (String written : lines(element.get("terms")).flatMap(IndexTermRecords::parts).toList()) {
      String term = plain(written);
      int sign = term.indexOf('=');
      String name = sign < 0 ? "" : term.substring(0, sign).strip();
      boolean first = headings.isEmpty() && !name.equals("range") && !name.equals("startref") && attributes.isEmpty();
      if (first || sign == term.length() - 1 || !ATTRIBUTES.contains(name)) {
        headings.add(term);
      } else {
        String value = unquoted(term.substring(sign + 1).strip());
        attributes.put(name, name.equals("see-also") ? value.replaceAll(",\\s*", "\n") : value);
        tell(name + "=", source);
      }
    }
    return headings;
  }

  /** Of attributes alone {@code indexterm:[…]} makes one heading. */
  private static Stream<String> parts(String term) {
    return term.startsWith("range=") || term.startsWith("startref=") ? Stream.of(term.split(",\\s*")) : Stream.of(term);
  }

  private static String unquoted(String value) {
    return value.length() > 1 && value.startsWith("\"") && value.endsWith("\"") ? value.substring(1, value.length() - 1) : value;
  }

  /** Once a document: such books have hundreds. */
  private void tell(String attribute, SourceRef source) {
    if (!told) {
      page.findings().add(
          Rule.INDEX_TERMS_ARE_ASCIIDOCTORS, source, "“" + attribute + "” between round brackets is read as DocBook’s attribute; Asciidoctor would make it a heading.");
      told = true;
    }
  }

  /** Asciidoctor divides {@code see-also} at its commas; who wrote {@code seealso} used the semicolon. */
  private List<String> seeAlso(Map<String, String> attributes) {
    Stream<String> own = lines(attributes.getOrDefault("see-also", "")).map(this::plain);
    Stream<String> others = Stream.of(attributes.getOrDefault("seealso", "").split(";")).map(String::strip);
    return Stream.concat(own, others).filter(target -> !target.isEmpty()).toList();
  }

  /** The words of converted text that is not shown where it stands. */
  private String plain(String converted) {
    return inlines.plain(converted);
  }

  private static Stream<String> lines(String value) {
    return value.isEmpty() ? Stream.empty() : Stream.of(value.split("\n"));
  }
}

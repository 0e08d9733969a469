package locus.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.asciidoctor.ast.Author;
import org.asciidoctor.ast.Document;

/**
 * What a document's header says.
 *
 * @param title its title line, converted; empty where it has none
 * @param authors their full names
 * @param attributes all document attributes that are strings, with plain words
 */
record HeaderValues(List<Node> title, List<String> authors, Map<String, String> attributes) {

  /** To be read after loading: while a body is converted it may change attributes. */
  static HeaderValues of(Document document, Conversion conversion, Findings findings) {
    Object title = document.getAttribute("doctitle");
    var attributes = new LinkedHashMap<String, String>();
    document.getAttributes().forEach((name, value) -> {
      if (value instanceof String words) {
        attributes.put(name, Entities.decode(conversion.tokens().wordsOf(words)));
      }
    });
    List<String> authors =
        document.getAuthors().stream()
            .map(Author::getFullName)
            .filter(name -> name != null && !name.isBlank())
            .map(name -> Entities.decode(conversion.tokens().wordsOf(StockReplacements.of(document, name))))
            .toList();
    return new HeaderValues(
        title == null ? List.of() : ElementParser.parse(anchor(document, conversion) + document.getDoctitle(), conversion, findings), authors, attributes);
  }

  /** An id above the title line is that of the document; it stands in the title. */
  private static String anchor(Document document, Conversion conversion) {
    return document.getId() == null ? "" : conversion.tags().element("anchor", Map.of("id", document.getId()), "");
  }

  String get(String name) {
    return attributes.getOrDefault(name, "");
  }

  boolean has(String name) {
    return attributes.containsKey(name);
  }
}

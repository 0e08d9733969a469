package locus.source;

import java.util.Map;
import java.util.Optional;
import org.asciidoctor.ast.PhraseNode;

/**
 * Asciidoctor's inlines as elements.
 *
 * <p>What stock Asciidoctor would show of an inline stands between its tags even where the records take it from the attributes: the
 * ids of headings are made from the shown words, and must stay stock.
 */
final class InlineMarkup {
  private final Conversion conversion;
  private final Tags tags;

  InlineMarkup(Conversion conversion) {
    this.conversion = conversion;
    this.tags = conversion.tags();
  }

  String convert(PhraseNode node) {
    var attributes = NodeAttributes.of(node);
    String text = node.getText() == null ? "" : node.getText();
    return switch (node.getNodeName()) {
      case "inline_quoted" -> quoted(node, attributes, text);
      case "inline_anchor" -> anchor(node, attributes, text);
      case "inline_break" -> text + tags.element("break", Map.of(), "");
      case "inline_footnote" -> footnote(node, text);
      case "inline_indexterm" -> indexTerm(node, attributes, text);
      case "inline_image" -> image(node, attributes);
      case "inline_callout" -> tags.element("callout", Map.of("number", text), "");
      case "inline_kbd" -> keys(attributes.withOwn("keys"));
      case "inline_button" -> tags.element("button", Map.of(), text);
      case "inline_menu" -> menu(attributes.withOwn("menu", "submenus", "menuitem"));
      default -> text;
    };
  }

  private String quoted(PhraseNode node, NodeAttributes attributes, String text) {
    String type = node.getType();
    if (type.equals("asciimath") || type.equals("latexmath")) {
      String formula = conversion.tokens().asWritten(text);
      return tags.element("formula", attributes.with("style", type).with("source", formula).map(), formula);
    }
    return tags.element("quoted", attributes.with("type", type).map(), text);
  }

  private String anchor(PhraseNode node, NodeAttributes attributes, String text) {
    return switch (node.getType()) {
      case "xref" -> {
        attributes.withOwn("path", "fragment", "refid");
        if (node.getText() != null) {
          yield tags.element("xref", attributes.map(), unbracketed(text));
        }
        String id = NodeAttributes.attribute(node, "refid");
        boolean circle = !conversion.resolving().add(id);
        Optional<String> shown = circle ? Optional.empty() : StockReference.of(node);
        if (!circle) {
          conversion.resolving().remove(id);
        }
        attributes.with("auto", circle || shown.isPresent() ? "found" : "missing");
        yield tags.element("xref", attributes.map(), unbracketed(shown.orElse("[" + id + "]")));
      }
      case "ref" -> tags.element("anchor", attributes.map(), "");
      case "bibref" -> {
        String label = node.getReftext() == null || node.getReftext().isEmpty() ? node.getId() : node.getReftext();
        yield tags.element("anchor", attributes.with("label", label).map(), "");
      }
      default -> link(node, attributes, text);
    };
  }

  /** A note ends at the first bracket that Asciidoctor sees, and it looks for notes after links are made. */
  private static String unbracketed(String shown) {
    return shown.replace("]", "&#93;");
  }

  /** A bare address that stands at the end of a macro's words has swallowed the macro's closing mark. */
  private String link(PhraseNode node, NodeAttributes attributes, String text) {
    attributes.withOwn("title", "window");
    String target = node.getTarget();
    int mark = target.indexOf(Tokens.START);
    if (mark < 0 || !attributes.map().getOrDefault("roles", "").contains("bare")) {
      return tags.element("link", attributes.with("target", conversion.tokens().wordsOf(target)).map(), unbracketed(text));
    }
    while (mark > 0 && ".,?!;:".indexOf(target.charAt(mark - 1)) >= 0) {
      mark--;
    }
    String address = target.substring(0, mark);
    int shown = text.lastIndexOf(address, 0) == 0 ? mark : text.indexOf(Tokens.START);
    return tags.element("link", attributes.with("target", address).map(), text.substring(0, shown)) + text.substring(shown);
  }

  private String footnote(PhraseNode node, String text) {
    String index = NodeAttributes.attribute(node, "index");
    boolean call = "xref".equals(node.getType());
    var attributes = NodeAttributes.of(node).with("call", call ? "again" : "").with("target", node.getTarget());
    // Not between the tags: a heading's id is made without the words of its notes.
    attributes.with("content", text);
    return tags.element("note", attributes.map(), "[" + (index.isEmpty() ? text : index) + "]");
  }

  private String indexTerm(PhraseNode node, NodeAttributes attributes, String text) {
    boolean visible = "visible".equals(node.getType());
    attributes.withOwn("terms", "see", "see-also", "seealso", "range", "startref", "primary-sortas", "secondary-sortas", "tertiary-sortas").with("visible", visible ? "yes" : "");
    return tags.element("indexterm", attributes.map(), visible ? text : "");
  }

  private String image(PhraseNode node, NodeAttributes attributes) {
    attributes.withOwn("alt", "width", "height", "float", "title").with("target", node.getTarget());
    attributes.with("link", conversion.tokens().wordsOf(NodeAttributes.attribute(node, "link")));
    Object directory = node.getDocument().getAttribute("imagesdir");
    attributes.with("imagesdir", directory == null ? "" : directory.toString());
    boolean icon = "icon".equals(node.getType());
    return tags.element(icon ? "icon" : "image", attributes.map(), icon ? "[" + attributes.map().getOrDefault("alt", "") + "&#93;" : "");
  }

  private String keys(NodeAttributes attributes) {
    return tags.element("kbd", attributes.map(), attributes.map().getOrDefault("keys", "").replace('\n', '+'));
  }

  private String menu(NodeAttributes attributes) {
    return tags.element("menu", attributes.map(), String.join("&#160;&#8250; ", attributes.map().values()));
  }
}

package locus.source;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.asciidoctor.ast.Block;
import org.asciidoctor.ast.Document;
import org.asciidoctor.ast.Section;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.ast.Table;

/** Asciidoctor's blocks as elements. Lists and tables, which Asciidoctor leaves to the converter to walk, have classes of their own. */
final class BlockMarkup {
  private static final String STOCK_CONTENTS_LEVELS = "2";
  private static final String STOCK_CONTENTS_TITLE = "Table of Contents";

  private static final Pattern DIGITS = Pattern.compile("\\s*(\\d{1,9})");

  private final Conversion conversion;
  private final Tags tags;

  BlockMarkup(Conversion conversion) {
    this.conversion = conversion;
    this.tags = conversion.tags();
  }

  static String content(StructuralNode node) {
    Object content = node.getContent();
    return content == null ? "" : content.toString();
  }

  /** The blocks of a document. A manual page begins with what its header says of the command. */
  static String document(Document document) {
    String purpose = manual(document, "manpurpose");
    if (purpose.isEmpty() || !"manpage".equals(document.getAttribute("doctype"))) {
      return content(document);
    }
    return new BlockMarkup(Conversion.of(document)).manualName(document, purpose) + content(document);
  }

  private static String manual(Document document, String name) {
    return NodeAttributes.attribute(document, name);
  }

  private String manualName(Document document, String purpose) {
    String title = manual(document, "manname-title");
    String heading = tags.element("heading", Map.of(), title.isEmpty() ? "Name" : title);
    String words = tags.element("words", Map.of(), manual(document, "mannames").replace("\n", ", ") + " - " + purpose);
    var attributes = NodeAttributes.of(document).with("id", manual(document, "manname-id")).with("level", "1");
    return tags.element("section", attributes.map(), heading + tags.element("paragraph", Map.of(), words));
  }

  String convert(StructuralNode node) {
    return switch (node.getNodeName()) {
      case "preamble" -> content(node);
      case "section" -> section((Section) node);
      case "floating_title" -> tags.element("floating_title", head(node).with("level", "" + node.getLevel()).map(), node.getTitle());
      case "ulist", "olist", "colist", "dlist" -> new ListMarkup(this, tags).convert(node);
      case "table" -> new TableMarkup(conversion, this).convert((Table) node);
      case "listing", "literal" -> verbatim(node);
      case "stem" -> block(node, head(node).withOwn("style").with("style", node.getStyle()), conversion.tokens().asWritten(content(node)));
      case "pass" -> tags.element("pass", head(node).map(), readsMacros(node) ? content(node) : conversion.tokens().asWritten(content(node)));
      case "image", "audio", "video" -> media(node);
      case "toc" -> contents(node);
      case "thematic_break", "page_break" -> block(node, head(node), "");
      default -> container(node);
    };
  }

  NodeAttributes head(StructuralNode node) {
    return NodeAttributes.of(node);
  }

  /** A block with its caption. */
  String block(StructuralNode node, NodeAttributes attributes, String content) {
    return tags.element(node.getNodeName(), attributes.map(), caption(node) + content);
  }

  private String caption(StructuralNode node) {
    String title = node.getTitle();
    if (title == null || title.isEmpty()) {
      return "";
    }
    boolean labelled = switch (node.getNodeName()) {
      case "image", "table", "listing" -> true;
      case "example" -> !node.isOption("collapsible");
      default -> false;
    };
    String label = labelled && node.getCaption() != null ? node.getCaption().strip() : "";
    return tags.element("caption", label.isEmpty() ? Map.of() : Map.of("label", label), title);
  }

  /** Paragraph, quote, verse, example, sidebar, open, admonition: words or blocks. */
  private String container(StructuralNode node) {
    var attributes = head(node).with("style", node.getStyle()).withOptions("collapsible", "open", "hardbreaks");
    String credit = "";
    if (node.getNodeName().equals("quote") || node.getNodeName().equals("verse")) {
      credit = credit(node, "attribution") + credit(node, "citetitle");
    }
    attributes.withOwn("name", "textlabel");
    boolean words = "simple".equals(node.getContentModel()) || node.getNodeName().equals("verse");
    String content = content(node);
    return block(node, attributes, (words ? tags.element("words", Map.of(), content) : content) + credit);
  }

  private String credit(StructuralNode node, String name) {
    String words = NodeAttributes.attribute(node, name);
    return words.isEmpty() ? "" : tags.element(name, Map.of(), words);
  }

  private String section(Section section) {
    var attributes =
        head(section).with("level", "" + section.getLevel()).with("kind", section.getSectionName()).with("number", number(section));
    attributes.withOwn("sort", "dates", "wikidata", "gnd", "viaf", "forms", "see", "see-also", "source");
    String heading = tags.element("heading", Map.of(), section.getTitle());
    return tags.element("section", attributes.map(), heading + content(section));
  }

  /** What stock Asciidoctor sets before the words of a heading. */
  private static String number(Section section) {
    if (section.getCaption() != null) {
      return section.getCaption().strip();
    }
    Document document = section.getDocument();
    if (!section.isNumbered() || section.getLevel() > number(document.getAttribute("sectnumlevels", "3"))) {
      return "";
    }
    boolean book = section.getLevel() < 2 && "book".equals(document.getAttribute("doctype"));
    String name = section.getSectionName();
    if (!book || !("chapter".equals(name) || "part".equals(name))) {
      return section.getSectnum();
    }
    Object signifier = document.getAttribute(name + "-signifier");
    String number = name.equals("part") ? section.getNumeral() + ":" : section.getSectnum();
    return (signifier == null || signifier.toString().isEmpty() ? "" : signifier + " ") + number;
  }

  /** As Ruby reads one: the digits that stand first. */
  private static int number(Object attribute) {
    Matcher digits = DIGITS.matcher(String.valueOf(attribute));
    return digits.lookingAt() ? Integer.parseInt(digits.group(1)) : 0;
  }

  private String verbatim(StructuralNode node) {
    var attributes = head(node).with("style", node.getStyle()).withOwn("language").withOptions("nowrap");
    return block(node, attributes, verbatimWords(node));
  }

  private String verbatimWords(StructuralNode node) {
    String content = content(node);
    return tags.element("words", Map.of(), readsMacros(node) ? content : conversion.tokens().asWritten(content));
  }

  private static boolean readsMacros(StructuralNode node) {
    return node instanceof Block && node.isSubstitutionEnabled("macros");
  }

  private String media(StructuralNode node) {
    var attributes =
        head(node)
            .with("alt", node.hasAttribute("alt") ? StockAlternative.of(node) : "")
            .withOwn("target", "default-alt", "width", "height", "link", "float", "align", "poster", "start", "end")
            .with("imagesdir", document(node, "imagesdir"))
            .withOptions("autoplay", "loop", "nocontrols", "muted");
    return block(node, attributes, "");
  }

  static String document(StructuralNode node, String name) {
    Object value = node.getDocument().getAttribute(name);
    return value == null ? "" : value.toString();
  }

  /** As in stock Asciidoctor the macro shows nothing unless {@code :toc: macro} is set. */
  private String contents(StructuralNode node) {
    boolean wanted = node.getDocument().hasAttribute("toc") && "macro".equals(document(node, "toc-placement"));
    if (!wanted) {
      return "";
    }
    String levels = NodeAttributes.attribute(node, "levels").isEmpty() ? document(node, "toclevels") : NodeAttributes.attribute(node, "levels");
    var attributes = head(node).with("levels", levels.matches("[0-5]") ? levels : STOCK_CONTENTS_LEVELS);
    String title = document(node, "toc-title");
    boolean given = node.getTitle() == null && !title.isEmpty() && !title.equals(STOCK_CONTENTS_TITLE);
    return block(node, attributes, given ? tags.element("caption", Map.of(), title) : "");
  }
}

package locus.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;

/**
 * An element of the small XML, with what it holds: further elements, and text as Asciidoctor left it.
 *
 * <p>A macro of the vocabulary is an element named {@code macro}; what its attributes say in formatted words are elements named
 * {@code part} at its end.
 */
final class Element implements Node {
  private final Tag tag;
  private final Token token;
  private final int number;
  private final List<Node> children = new ArrayList<>();

  Element(Tag tag, Token token, int number) {
    this.tag = tag;
    this.token = token;
    this.number = number;
  }

  /** The same without an id, holding other nodes. */
  Element with(List<Node> nodes) {
    var attributes = new HashMap<>(tag.attributes());
    attributes.remove("id");
    var copy = new Element(new Tag(tag.name(), attributes), token, number);
    copy.children.addAll(nodes);
    return copy;
  }

  String name() {
    return tag.name();
  }

  boolean is(String name) {
    return tag.name().equals(name);
  }

  /** Which tag or mark closes it. */
  int number() {
    return number;
  }

  Token token() {
    return token;
  }

  /** An attribute, or an empty string. */
  String get(String attribute) {
    return tag.attributes().getOrDefault(attribute, "");
  }

  List<Node> children() {
    return children;
  }

  Stream<Element> elements() {
    return children.stream().filter(Element.class::isInstance).map(Element.class::cast);
  }

  Stream<Element> elements(String name) {
    return elements().filter(element -> element.is(name));
  }

  /** What the first child element of this name holds; nothing where there is none. */
  List<Node> contentOf(String name) {
    return elements(name).findFirst().map(Element::children).orElse(List.of());
  }
}

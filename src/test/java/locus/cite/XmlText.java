package locus.cite;

import java.util.List;
import org.w3c.dom.Element;

/** An element as text, one element a line, its attributes in alphabetical order: a form that lasts, to be compared and reviewed. */
final class XmlText {

  private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");

  XmlText(Element root) {
    element(root, "");
  }

  private void element(Element element, String indent) {
    out.append(indent).append('<').append(element.getTagName());
    ReducedStyle.attributes(element).forEach((name, value) -> out.append(' ').append(name).append("=\"").append(escaped(value)).append('"'));
    List<Element> children = ReducedStyle.children(element);
    if (!children.isEmpty()) {
      out.append(">\n");
      children.forEach(child -> element(child, indent + " "));
      out.append(indent).append("</").append(element.getTagName()).append(">\n");
    } else if (element.getTextContent().isBlank() && !element.getTagName().equals("term")) {
      out.append("/>\n");
    } else {
      String text = element.getTextContent();
      out.append('>').append(escaped(element.getTagName().matches("term|single|multiple") ? text : text.strip())).append("</").append(element.getTagName()).append(">\n");
    }
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }

  @Override
  public String toString() {
    return out.toString();
  }
}

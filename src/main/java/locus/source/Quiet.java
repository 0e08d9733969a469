package locus.source;

import java.util.ArrayList;
import java.util.List;

/**
 * The words of a place where they are repeated, as in a cross-reference to a heading: without notes, ids, marks of the witness's
 * pages, and without being a mention or an entry of the index a second time.
 */
final class Quiet {
  private Quiet() {}

  static List<Node> of(List<Node> nodes) {
    var quiet = new ArrayList<Node>();
    for (Node node : nodes) {
      if (node instanceof Node.Text) {
        quiet.add(node);
      } else if (node instanceof Node.Mark mark && mark.token().type() == Token.Type.TEXT) {
        quiet.add(node);
      } else if (node instanceof Element element) {
        add(quiet, element);
      }
    }
    return quiet;
  }

  private static void add(List<Node> quiet, Element element) {
    switch (element.name()) {
      case "note", "anchor", "part" -> {}
      case "macro" -> {
        if (!element.token().macro().name().equals("ednote")) {
          quiet.addAll(of(element.children()));
        }
      }
      case "indexterm", "xref", "link" -> quiet.addAll(of(element.children()));
      case "quoted" -> quiet.add(element.with(of(element.children())));
      default -> quiet.add(element);
    }
  }
}

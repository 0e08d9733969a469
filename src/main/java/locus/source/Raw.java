package locus.source;

import java.util.List;

/** Text as Asciidoctor left it, with entities: what formulas and HTML are made of. */
final class Raw {
  private Raw() {}

  static String of(List<Node> nodes) {
    var text = new StringBuilder();
    for (Node node : nodes) {
      if (node instanceof Node.Text words) {
        text.append(words.raw());
      } else if (node instanceof Node.Mark mark) {
        text.append(mark.token().source());
      }
    }
    return text.toString().replace(String.valueOf(Tokens.BACKSLASH), "").replace(Tokens.APOSTROPHE, '\'').replace(String.valueOf(Tokens.DASH), "--");
  }
}

package locus.source;

/** What an {@link Element} may hold. */
sealed interface Node permits Element, Node.Text, Node.Mark {

  /**
   * Text as Asciidoctor left it: with entities, and with any HTML that the source hands through.
   *
   * @param raw not decoded
   */
  record Text(String raw) implements Node {}

  /**
   * A mark that holds nothing: a place, or text that looks like a macro.
   *
   * @param token what it stands for
   */
  record Mark(Token token) implements Node {}
}

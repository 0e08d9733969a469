package locus.model;

/**
 * A place in the words with an id: {@code [[id]]}, {@code [#id]#...#}.
 *
 * @param label what a reference to it is called, as in {@code [[[id,label]]]}; shown in brackets; may be empty
 */
public record InlineAnchor(String id, String label) implements Inline {
  @Override
  public <R> R accept(InlineVisitor<R> visitor) {
    return visitor.visitInlineAnchor(this);
  }
}

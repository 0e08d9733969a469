package locus.model;

/**
 * The place where the editor wants the contents: {@code toc::[levels=1]}.
 *
 * @param levels how deep they go; stock AsciiDoc says 2
 */
public record ContentsMark(BlockHead head, int levels) implements Block {
  @Override
  public <R> R accept(BlockVisitor<R> visitor) {
    return visitor.visitContentsMark(this);
  }
}

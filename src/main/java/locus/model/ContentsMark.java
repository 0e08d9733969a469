package locus.model;

/**
 * The place where the editor wants the contents: {@code toc::[]}.
 */
public record ContentsMark(BlockHead head) implements Block {
  @Override
  public <R> R accept(BlockVisitor<R> visitor) {
    return visitor.visitContentsMark(this);
  }
}

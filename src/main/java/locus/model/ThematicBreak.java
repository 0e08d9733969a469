package locus.model;

/**
 * A break between passages: {@code '''}.
 */
public record ThematicBreak(BlockHead head) implements Block {
  @Override
  public <R> R accept(BlockVisitor<R> visitor) {
    return visitor.visitThematicBreak(this);
  }
}

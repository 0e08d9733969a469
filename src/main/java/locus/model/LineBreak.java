package locus.model;

/**
 * A line end that counts: {@code  +}.
 */
public record LineBreak() implements Inline {
  @Override
  public <R> R accept(InlineVisitor<R> visitor) {
    return visitor.visitLineBreak(this);
  }
}

package locus.model;

/**
 * A picture within the line.
 */
public record InlineImage(Image image, Attributes attributes) implements Inline {
  @Override
  public <R> R accept(InlineVisitor<R> visitor) {
    return visitor.visitInlineImage(this);
  }
}

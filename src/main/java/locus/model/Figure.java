package locus.model;

/**
 * An image that stands by itself: {@code image::map.png[A map]}.
 */
public record Figure(BlockHead head, Image image) implements Block {
  @Override
  public <R> R accept(BlockVisitor<R> visitor) {
    return visitor.visitFigure(this);
  }
}

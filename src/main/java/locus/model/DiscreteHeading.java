package locus.model;

/**
 * A heading that opens no section: {@code [discrete]}.
 */
public record DiscreteHeading(BlockHead head, Heading heading) implements Block {
  @Override
  public <R> R accept(BlockVisitor<R> visitor) {
    return visitor.visitDiscreteHeading(this);
  }
}

package locus.model;

/**
 * A number that ties a line of code to its explanation.
 */
public record Callout(int number) implements Inline {
  @Override
  public <R> R accept(InlineVisitor<R> visitor) {
    return visitor.visitCallout(this);
  }
}

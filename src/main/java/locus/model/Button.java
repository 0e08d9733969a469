package locus.model;

/**
 * A button to press: {@code btn:[OK]}.
 */
public record Button(String label) implements Inline {
  @Override
  public <R> R accept(InlineVisitor<R> visitor) {
    return visitor.visitButton(this);
  }
}

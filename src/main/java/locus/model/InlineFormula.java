package locus.model;

/**
 * A formula within the line.
 *
 * @param source as the editor wrote it
 * @param mathml a complete {@code <math>} element
 */
public record InlineFormula(String source, String mathml) implements Inline {
  @Override
  public <R> R accept(InlineVisitor<R> visitor) {
    return visitor.visitInlineFormula(this);
  }
}

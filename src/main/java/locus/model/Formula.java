package locus.model;

/**
 * A displayed formula.
 *
 * @param source as the editor wrote it
 * @param mathml a complete {@code <math>} element
 */
public record Formula(BlockHead head, String source, String mathml) implements Block {
  @Override
  public <R> R accept(BlockVisitor<R> visitor) {
    return visitor.visitFormula(this);
  }
}

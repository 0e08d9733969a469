package locus.model;

/**
 * A page break asked of the printer: {@code <<<}. The witness's own pages are {@link WitnessBreak}s.
 */
public record PageBreak(BlockHead head) implements Block {
  @Override
  public <R> R accept(BlockVisitor<R> visitor) {
    return visitor.visitPageBreak(this);
  }
}

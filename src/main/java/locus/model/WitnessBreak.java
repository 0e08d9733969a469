package locus.model;

/**
 * A page or column of the witness begins here: {@code pb:2[n="17"]}, {@code cb:[]} (TEI P5, 3.11.3).
 *
 * @param ordinal the witness's second page is 2; 0 for a column
 * @param printed the printed number where it is known; may be empty
 * @param certainty {@code high}, {@code medium}, {@code low}, or empty
 */
public record WitnessBreak(Unit unit, int ordinal, String printed, String certainty) implements Inline {
  /** What begins. */
  public enum Unit { PAGE, COLUMN }

  @Override
  public <R> R accept(InlineVisitor<R> visitor) {
    return visitor.visitWitnessBreak(this);
  }
}

package locus.model;

/**
 * A block that has a number, and so can be cited: a paragraph of the text wherever it stands in the flow, or a whole list,
 * table, verse, figure, listing or formula. Never nested.
 *
 * @param anchor {@code p19}, with the visible number
 * @param content what bears the number
 */
public record Passage(Anchor anchor, Block content) implements Block {
  @Override
  public BlockHead head() {
    return content.head();
  }

  @Override
  public <R> R accept(BlockVisitor<R> visitor) {
    return visitor.visitPassage(this);
  }
}

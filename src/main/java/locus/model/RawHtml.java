package locus.model;

/**
 * HTML that the edition expressly lets through ({@code :allow-html:}).
 */
public record RawHtml(BlockHead head, String html) implements Block {
  @Override
  public <R> R accept(BlockVisitor<R> visitor) {
    return visitor.visitRawHtml(this);
  }
}

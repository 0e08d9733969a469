package locus.model;

/**
 * HTML within the line that the edition expressly lets through ({@code :allow-html:}).
 */
public record InlineHtml(String html) implements Inline {
  @Override
  public <R> R accept(InlineVisitor<R> visitor) {
    return visitor.visitInlineHtml(this);
  }
}

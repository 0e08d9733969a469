package locus.model;

/**
 * Plain words.
 *
 * @param text as read: no markup, nothing escaped
 */
public record Words(String text) implements Inline {
  @Override
  public <R> R accept(InlineVisitor<R> visitor) {
    return visitor.visitWords(this);
  }
}

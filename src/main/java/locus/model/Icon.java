package locus.model;

/**
 * A sign that stands for a word: {@code icon:tip[]}. Shown as its words.
 */
public record Icon(String name, String alternative) implements Inline {
  @Override
  public <R> R accept(InlineVisitor<R> visitor) {
    return visitor.visitIcon(this);
  }
}

package locus.model;

import java.util.List;

/**
 * Keys to press: {@code kbd:[Ctrl+S]}.
 */
public record Keyboard(List<String> keys) implements Inline {
  public Keyboard {
    keys = List.copyOf(keys);
  }

  @Override
  public <R> R accept(InlineVisitor<R> visitor) {
    return visitor.visitKeyboard(this);
  }
}

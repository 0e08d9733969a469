package locus.model;

import java.util.List;

/**
 * A way through menus: {@code menu:File[Save]}.
 *
 * @param path from the menu to the item
 */
public record Menu(List<String> path) implements Inline {
  public Menu {
    path = List.copyOf(path);
  }

  @Override
  public <R> R accept(InlineVisitor<R> visitor) {
    return visitor.visitMenu(this);
  }
}

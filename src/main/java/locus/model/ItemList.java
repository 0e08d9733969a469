package locus.model;

import java.util.List;

/**
 * A list of items: bulleted, numbered, of tasks, of callouts or of references.
 *
 * @param style numeration ({@code arabic}, {@code loweralpha}, {@code lowerroman}, {@code upperalpha}, {@code upperroman}, {@code lowergreek}, {@code decimal}) or bullet ({@code disc}, {@code square}, {@code none} ...); may be empty
 * @param start the first number; 1 unless the editor says otherwise
 * @param reversed counts down
 */
public record ItemList(
    BlockHead head,
    Kind kind,
    String style,
    int start,
    boolean reversed,
    List<Item> items)
    implements Block {
  public ItemList {
    items = List.copyOf(items);
  }

  /** What kind of list. */
  public enum Kind { UNORDERED, ORDERED, CHECKLIST, CALLOUTS, BIBLIOGRAPHY }

  @Override
  public <R> R accept(BlockVisitor<R> visitor) {
    return visitor.visitItemList(this);
  }
}

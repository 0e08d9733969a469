package locus.model;

import java.util.List;

/**
 * Blocks that stand together: a sidebar, an example, an open block.
 */
public record Group(BlockHead head, Kind kind, List<Block> content) implements Block {
  public Group {
    content = List.copyOf(content);
  }

  /** What kind of group. */
  public enum Kind { SIDEBAR, EXAMPLE, COLLAPSIBLE, COLLAPSIBLE_OPEN, OPEN, ABSTRACT, PARTINTRO }

  @Override
  public <R> R accept(BlockVisitor<R> visitor) {
    return visitor.visitGroup(this);
  }
}

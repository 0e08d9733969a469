package locus.model;

import java.util.List;

/**
 * A note to the reader set off from the flow: {@code NOTE: ...}.
 *
 * @param kind {@code note}, {@code tip}, {@code important}, {@code caution} or {@code warning}
 * @param label the word shown, such as {@code Note}
 */
public record Admonition(BlockHead head, String kind, String label, List<Block> content) implements Block {
  public Admonition {
    content = List.copyOf(content);
  }

  @Override
  public <R> R accept(BlockVisitor<R> visitor) {
    return visitor.visitAdmonition(this);
  }
}

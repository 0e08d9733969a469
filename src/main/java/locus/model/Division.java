package locus.model;

import java.util.List;

/**
 * A section with its heading: {@code == Heading}. May hold further divisions.
 *
 * @param head its id is the section's address
 * @param heading level, kind, number and words
 * @param content in order
 */
public record Division(BlockHead head, Heading heading, List<Block> content) implements Block {
  public Division {
    content = List.copyOf(content);
  }

  @Override
  public <R> R accept(BlockVisitor<R> visitor) {
    return visitor.visitDivision(this);
  }
}

package locus.model;

import java.util.List;

/**
 * A paragraph.
 *
 * @param content its words
 */
public record Paragraph(BlockHead head, List<Inline> content) implements Block {
  public Paragraph {
    content = List.copyOf(content);
  }

  @Override
  public <R> R accept(BlockVisitor<R> visitor) {
    return visitor.visitParagraph(this);
  }
}

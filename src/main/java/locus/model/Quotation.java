package locus.model;

import java.util.List;

/**
 * A block quotation: {@code [quote,Who,Where]}.
 *
 * @param content the words quoted
 * @param attribution who said so; may be empty
 * @param citation where it stands; may be empty
 */
public record Quotation(
    BlockHead head,
    List<Block> content,
    List<Inline> attribution,
    List<Inline> citation)
    implements Block {
  public Quotation {
    content = List.copyOf(content);
    attribution = List.copyOf(attribution);
    citation = List.copyOf(citation);
  }

  @Override
  public <R> R accept(BlockVisitor<R> visitor) {
    return visitor.visitQuotation(this);
  }
}

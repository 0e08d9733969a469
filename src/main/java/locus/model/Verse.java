package locus.model;

import java.util.List;

/**
 * Verse, in which line ends count: {@code [verse,Who,Where]}.
 *
 * @param content the lines, divided by line feeds within {@link Words}
 * @param attribution may be empty
 * @param citation may be empty
 */
public record Verse(BlockHead head, List<Inline> content, List<Inline> attribution, List<Inline> citation) implements Block {
  public Verse {
    content = List.copyOf(content);
    attribution = List.copyOf(attribution);
    citation = List.copyOf(citation);
  }

  @Override
  public <R> R accept(BlockVisitor<R> visitor) {
    return visitor.visitVerse(this);
  }
}

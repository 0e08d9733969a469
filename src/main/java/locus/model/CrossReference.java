package locus.model;

import java.util.List;

/**
 * A reference to another place of the edition: {@code <<id,words>>}, {@code xref:}.
 *
 * @param document path of the document without ending, relative to {@code content/}; the own one is written out too
 * @param fragment an id in it, or empty
 * @param content the words shown
 */
public record CrossReference(String document, String fragment, List<Inline> content, SourceRef source) implements Inline {
  public CrossReference {
    content = List.copyOf(content);
  }

  @Override
  public <R> R accept(InlineVisitor<R> visitor) {
    return visitor.visitCrossReference(this);
  }
}

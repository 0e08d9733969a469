package locus.model;

import java.util.List;

/**
 * A work cited: {@code work:carr-1970[E H Carr, _Socialism_,locator="Vol. 1"]}.
 *
 * @param key as in {@code works.bib}
 * @param content the author's own words
 * @param locator the part cited, for references made of it; may be empty; never shown
 * @param occurrence 1 for the first citation of the key within a passage, note or heading
 */
public record Citation(
    String key,
    List<Inline> content,
    String locator,
    int occurrence,
    SourceRef source)
    implements Reference {
  public Citation {
    content = List.copyOf(content);
  }

  @Override
  public <R> R accept(InlineVisitor<R> visitor) {
    return visitor.visitCitation(this);
  }
}

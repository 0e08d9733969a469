package locus.model;

import java.util.List;

/**
 * An entry for the general index: {@code ((visible))}, {@code (((primary,secondary,tertiary)))}.
 *
 * @param terms one to three, from the general to the special
 * @param see heading to look under instead; may be empty
 * @param seeAlso headings to look under as well
 * @param content the visible words; empty for a hidden entry
 * @param occurrence 1 for the first of the same terms within a passage, note or heading
 */
public record IndexTerm(
    List<String> terms,
    String see,
    List<String> seeAlso,
    List<Inline> content,
    int occurrence,
    SourceRef source)
    implements Inline {
  public IndexTerm {
    terms = List.copyOf(terms);
    seeAlso = List.copyOf(seeAlso);
    content = List.copyOf(content);
  }

  @Override
  public <R> R accept(InlineVisitor<R> visitor) {
    return visitor.visitIndexTerm(this);
  }
}

package locus.model;

import java.util.List;

/**
 * A link out of the edition, or to a file of it.
 *
 * @param target an absolute address, or a path relative to the page
 */
public record Link(String target, Attributes attributes, List<Inline> content) implements Inline {
  public Link {
    content = List.copyOf(content);
  }

  @Override
  public <R> R accept(InlineVisitor<R> visitor) {
    return visitor.visitLink(this);
  }
}

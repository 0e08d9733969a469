package locus.model;

import java.util.List;

/**
 * A link out of the edition, or to a file of it.
 *
 * @param target an absolute address, or a path relative to the page
 * @param title what a browser shows beside the pointer; may be empty
 * @param window where it opens, such as {@code _blank}; empty for the page's own
 */
public record Link(String target, String title, String window, Attributes attributes, List<Inline> content) implements Inline {
  public Link {
    content = List.copyOf(content);
  }

  /** A link with nothing but its words. */
  public Link(String target, Attributes attributes, List<Inline> content) {
    this(target, "", "", attributes, content);
  }

  @Override
  public <R> R accept(InlineVisitor<R> visitor) {
    return visitor.visitLink(this);
  }
}

package locus.model;

import java.util.List;

/**
 * Preformatted text: source code or a literal block.
 *
 * @param language of the code, such as {@code java}; may be empty
 * @param content {@link Words}, {@link Callout}s and what the editor's substitutions made
 */
public record Listing(BlockHead head, Kind kind, String language, List<Inline> content) implements Block {
  public Listing {
    content = List.copyOf(content);
  }

  /** Whether the text is code or merely as typed. */
  public enum Kind { SOURCE, LITERAL }

  @Override
  public <R> R accept(BlockVisitor<R> visitor) {
    return visitor.visitListing(this);
  }
}

package locus.model;

import java.util.List;

/**
 * A mention of a register's entry: {@code person:stalin[Stalin]}, {@code term:nep[]}.
 *
 * @param register its kind, which is the macro's name
 * @param key the entry's
 * @param content the words; empty where the passage treats of it without the word
 * @param sub heading of the sub-entry; may be empty
 * @param main a principal passage
 * @param inTitle stands only in a title
 * @param occurrence 1 for the first mention of the key within a passage, note or heading
 */
public record Mention(
    String register,
    String key,
    List<Inline> content,
    String sub,
    boolean main,
    Range range,
    boolean inTitle,
    int occurrence,
    SourceRef source)
    implements Reference {
  public Mention {
    content = List.copyOf(content);
  }

  /** Whether a consecutive discussion begins or ends here. */
  public enum Range { NONE, START, END }

  @Override
  public <R> R accept(InlineVisitor<R> visitor) {
    return visitor.visitMention(this);
  }
}

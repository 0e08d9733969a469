package locus.model;

import java.util.List;

/**
 * An item of a list, or the description of a term.
 *
 * @param attributes id and roles of the item
 * @param state whether a task is done; {@link State#NONE} in all other lists
 * @param content its first words; may be empty
 * @param blocks what is attached below them
 */
public record Item(Attributes attributes, State state, List<Inline> content, List<Block> blocks) {

  public Item {
    content = List.copyOf(content);
    blocks = List.copyOf(blocks);
  }

  /** The box of a checklist's item. */
  public enum State { NONE, OPEN, DONE }
}

package locus.model;

import java.util.List;

/**
 * A block's title, {@code .Title} in AsciiDoc.
 *
 * @param label what is set before it, such as {@code Figure 1.}; empty where nothing is
 * @param words the title itself; empty where the block has none
 */
public record Caption(String label, List<Inline> words) {

  public static final Caption NONE = new Caption("", List.of());

  public Caption {
    words = List.copyOf(words);
  }

  public boolean isEmpty() {
    return words.isEmpty();
  }
}

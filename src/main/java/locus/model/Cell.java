package locus.model;

import java.util.List;

/**
 * A cell of a {@link Table}.
 *
 * @param colspan columns it covers, from 1
 * @param rowspan rows it covers, from 1
 * @param horizontal {@code left}, {@code center} or {@code right}
 * @param vertical {@code top}, {@code middle} or {@code bottom}
 * @param style how its words are set
 * @param paragraphs its words, where it holds words only
 * @param blocks its blocks, where it holds AsciiDoc of its own
 */
public record Cell(
    int colspan,
    int rowspan,
    String horizontal,
    String vertical,
    Style style,
    List<List<Inline>> paragraphs,
    List<Block> blocks) {

  public Cell {
    paragraphs = List.copyOf(paragraphs);
    blocks = List.copyOf(blocks);
  }

  /** How the words of a cell are set. */
  public enum Style { PLAIN, HEADER, STRONG, EMPHASIS, MONOSPACE, LITERAL, ASCIIDOC }
}

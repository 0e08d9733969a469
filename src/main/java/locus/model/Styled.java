package locus.model;

import java.util.List;

/**
 * Words set in a style: {@code _emphasis_}, {@code *strong*}, {@code [lang=ru]#...#}.
 */
public record Styled(Style style, Attributes attributes, List<Inline> content) implements Inline {
  public Styled {
    content = List.copyOf(content);
  }

  /** The styles of AsciiDoc. PLAIN bears attributes only. */
  public enum Style { STRONG, EMPHASIS, MONOSPACE, MARK, SUPERSCRIPT, SUBSCRIPT, DOUBLE_QUOTED, SINGLE_QUOTED, PLAIN }

  @Override
  public <R> R accept(InlineVisitor<R> visitor) {
    return visitor.visitStyled(this);
  }
}

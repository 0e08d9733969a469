package locus.model;

import java.util.List;

/**
 * A table with its spans, alignments and header cells.
 *
 * @param layout how it is ruled and how wide it is
 */
public record Table(
    BlockHead head,
    Layout layout,
    List<Column> columns,
    List<Row> header,
    List<Row> body,
    List<Row> footer)
    implements Block {
  public Table {
    columns = List.copyOf(columns);
    header = List.copyOf(header);
    body = List.copyOf(body);
    footer = List.copyOf(footer);
  }

  /**
   * How a table is ruled and how wide it is; values as in AsciiDoc.
   *
   * @param frame {@code all}, {@code ends}, {@code sides} or {@code none}
   * @param grid {@code all}, {@code rows}, {@code cols} or {@code none}
   * @param stripes {@code none}, {@code even}, {@code odd}, {@code hover} or {@code all}
   * @param width in percent of the measure; 0 for as wide as the words need
   */
  public record Layout(String frame, String grid, String stripes, int width) {}

  /**
   * A column.
   *
   * @param width in percent of the table; 0 for as wide as the words need
   */
  public record Column(int width) {}

  /** A row of cells; a cell that spans rows stands in the first of them only. */
  public record Row(List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  @Override
  public <R> R accept(BlockVisitor<R> visitor) {
    return visitor.visitTable(this);
  }
}

package locus.html;

import java.util.List;
import locus.model.Cell;
import locus.model.Inline;
import locus.model.ReadingText;
import locus.model.Table;

/**
 * A table. It stands in an element that can be scrolled, also by the keyboard, where the table is wider than the page. Widths and
 * alignments are classes, for the policy of the page allows no inline style.
 */
final class TableHtml {

  private final Place place;
  private final HtmlWriter html;

  TableHtml(Place place) {
    this.place = place;
    this.html = place.html();
  }

  void write(Table table, String id) {
    String caption = ReadingText.of(table.head().caption().words()).strip();
    String label = (table.head().caption().label().strip() + " " + caption).strip();
    html.open("div", "class", "scroll", "tabindex", "0", "role", "region",
        "aria-label", caption.isEmpty() ? place.page().say(Phrase.TABLE) : label);
    boolean free = table.layout().width() == 0 && !table.head().attributes().roles().contains("stretch");
    place.open("table", classes(table.layout()) + (free ? " autowidth" : ""), id, table.head().attributes());
    place.captionIn("caption", table.head().caption());
    columns(table.columns());
    rows("thead", table.header());
    rows("tbody", table.body());
    rows("tfoot", table.footer());
    html.close("table").close("div").line();
  }

  private static String classes(Table.Layout layout) {
    return String.join(" ",
        "frame-" + layout.frame(), "grid-" + layout.grid(), "stripes-" + layout.stripes(), width(layout.width())).strip();
  }

  private static String width(int percent) {
    return percent > 0 ? "w" + Math.min(percent, 100) : "";
  }

  private void columns(List<Table.Column> columns) {
    if (columns.stream().allMatch(column -> column.width() == 0)) {
      return;
    }
    html.open("colgroup");
    columns.forEach(column -> html.open("col", "class", width(column.width())));
    html.close("colgroup");
  }

  private void rows(String section, List<Table.Row> rows) {
    if (rows.isEmpty()) {
      return;
    }
    html.line().open(section).line();
    for (Table.Row row : rows) {
      html.open("tr");
      row.cells().forEach(cell -> cell(cell, section.equals("thead")));
      html.close("tr").line();
    }
    html.close(section);
  }

  private void cell(Cell cell, boolean inHead) {
    boolean header = inHead || cell.style() == Cell.Style.HEADER;
    String tag = header ? "th" : "td";
    html.open(tag,
        "class", alignment(cell),
        "scope", !header ? "" : inHead ? "col" : "row",
        "colspan", cell.colspan() > 1 ? String.valueOf(cell.colspan()) : "",
        "rowspan", cell.rowspan() > 1 ? String.valueOf(cell.rowspan()) : "");
    content(cell);
    html.close(tag);
  }

  /** Left and top are what a cell is anyhow, and most are; thousands of words are not written for them. */
  private static String alignment(Cell cell) {
    String horizontal = cell.horizontal().equals("left") ? "" : cell.horizontal();
    String vertical = cell.vertical().equals("top") ? "" : cell.vertical();
    return (horizontal + " " + vertical).strip();
  }

  private void content(Cell cell) {
    if (cell.style() == Cell.Style.ASCIIDOC) {
      place.blocks(cell.blocks());
    } else if (cell.paragraphs().size() == 1 || cell.style() == Cell.Style.LITERAL) {
      cell.paragraphs().forEach(paragraph -> words(paragraph, cell.style()));
    } else {
      for (List<Inline> paragraph : cell.paragraphs()) {
        html.open("p");
        words(paragraph, cell.style());
        html.close("p");
      }
    }
  }

  private void words(List<Inline> words, Cell.Style style) {
    String tag = switch (style) {
      case STRONG -> "strong";
      case EMPHASIS -> "em";
      case MONOSPACE -> "code";
      case LITERAL -> "pre";
      case PLAIN, HEADER, ASCIIDOC -> "";
    };
    if (tag.isEmpty()) {
      place.inlines(words);
    } else {
      html.open(tag, "class", tag.equals("pre") ? "literal" : "");
      place.inlines(words);
      html.close(tag);
    }
  }
}

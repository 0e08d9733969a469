package locus.source;

import java.util.List;
import locus.model.Block;
import locus.model.BlockHead;
import locus.model.Cell;
import locus.model.Inline;
import locus.model.Table;

/** Records of tables. */
final class TableRecords {
  private final PageContext page;
  private final InlineRecords inlines;
  private final BlockRecords blocks;

  TableRecords(PageContext page, InlineRecords inlines, BlockRecords blocks) {
    this.page = page;
    this.inlines = inlines;
    this.blocks = blocks;
  }

  Table of(Element element) {
    BlockHead head = blocks.head(element);
    var layout = new Table.Layout(element.get("frame"), element.get("grid"), element.get("stripes"), percent(element.get("width")));
    List<Table.Column> columns = element.elements("column").map(column -> new Table.Column(percent(column.get("width")))).toList();
    return new Table(head, layout, columns, rows(element, "header"), rows(element, "body"), rows(element, "footer"));
  }

  private static int percent(String written) {
    return written.matches("\\d{1,3}(\\.\\d+)?") ? Math.round(Float.parseFloat(written)) : 0;
  }

  private List<Table.Row> rows(Element element, String part) {
    return element
        .elements("row")
        .filter(row -> row.get("part").equals(part))
        .map(row -> new Table.Row(row.elements("cell").map(this::cell).toList()))
        .toList();
  }

  private Cell cell(Element element) {
    Cell.Style style = switch (element.get("style")) {
      case "header" -> Cell.Style.HEADER;
      case "strong" -> Cell.Style.STRONG;
      case "emphasis" -> Cell.Style.EMPHASIS;
      case "monospaced" -> Cell.Style.MONOSPACE;
      case "literal" -> Cell.Style.LITERAL;
      case "asciidoc" -> Cell.Style.ASCIIDOC;
      default -> Cell.Style.PLAIN;
    };
    var place = page.placeOf(element);
    List<List<Inline>> paragraphs =
        element.elements("words").map(words -> style == Cell.Style.LITERAL ? inlines.preformatted(words.children(), place) : inlines.words(words.children(), place)).toList();
    List<Block> content = style == Cell.Style.ASCIIDOC ? blocks.within(element.children()) : List.of();
    return new Cell(
        Integer.parseInt(element.get("colspan")), Integer.parseInt(element.get("rowspan")), or(element.get("halign"), "left"),
        or(element.get("valign"), "top"), style, paragraphs, content);
  }

  private static String or(String value, String otherwise) {
    return value.isEmpty() ? otherwise : value;
  }
}

package locus.source;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.asciidoctor.ast.Cell;
import org.asciidoctor.ast.Column;
import org.asciidoctor.ast.Row;
import org.asciidoctor.ast.Table;

/** Tables, whose rows and cells Asciidoctor leaves to the converter. */
final class TableMarkup {
  private static final Pattern BLANK_LINE = Pattern.compile("\\n[ \\t]*\\n\\s*");

  private final Conversion conversion;
  private final BlockMarkup blocks;
  private final Tags tags;

  TableMarkup(Conversion conversion, BlockMarkup blocks) {
    this.conversion = conversion;
    this.blocks = blocks;
    this.tags = conversion.tags();
  }

  String convert(Table table) {
    boolean autowidth = table.isOption("autowidth");
    boolean stated = table.hasAttribute("width", false);
    var attributes =
        blocks.head(table)
            .with("frame", ruled(table, "frame", "all"))
            .with("grid", ruled(table, "grid", "all"))
            .with("stripes", ruled(table, "stripes", "none"))
            .with("width", autowidth && !stated ? "" : NodeAttributes.attribute(table, "tablepcwidth"))
            .with("float", NodeAttributes.attribute(table, "float"));
    var content = new StringBuilder();
    for (Column column : table.getColumns()) {
      boolean free = autowidth || column.isOption("autowidth");
      content.append(tags.element("column", free ? Map.of() : Map.of("width", NodeAttributes.attribute(column, "colpcwidth")), ""));
    }
    rows(content, "header", table.getHeader());
    rows(content, "body", table.getBody());
    rows(content, "footer", table.getFooter());
    return blocks.block(table, attributes, content.toString());
  }

  private static String ruled(Table table, String name, String otherwise) {
    String own = NodeAttributes.attribute(table, name);
    String value = own.isEmpty() ? BlockMarkup.document(table, "table-" + name) : own;
    return value.isEmpty() ? otherwise : value.equals("topbot") ? "ends" : value;
  }

  private void rows(StringBuilder out, String part, List<Row> rows) {
    for (Row row : rows) {
      var cells = new StringBuilder();
      row.getCells().forEach(cell -> cells.append(cell(cell, part)));
      out.append(tags.element("row", Map.of("part", part), cells.toString()));
    }
  }

  private String cell(Cell cell, String part) {
    String style = part.equals("header") ? "header" : cell.getStyle() == null ? "" : cell.getStyle();
    var attributes =
        NodeAttributes.of(cell)
            .with("style", style)
            .with("colspan", "" + Math.max(1, cell.getColspan()))
            .with("rowspan", "" + Math.max(1, cell.getRowspan()))
            .withOwn("halign", "valign");
    return tags.element("cell", attributes.map(), content(cell, style));
  }

  private String content(Cell cell, String style) {
    if (style.equals("asciidoc")) {
      return BlockMarkup.content(cell);
    }
    String text = cell.getText();
    if (style.equals("literal")) {
      return tags.element("words", Map.of(), conversion.tokens().asWritten(text));
    }
    var paragraphs = new StringBuilder();
    for (String paragraph : BLANK_LINE.split(text)) {
      if (!paragraph.isBlank()) {
        paragraphs.append(tags.element("words", Map.of(), paragraph.strip()));
      }
    }
    return paragraphs.toString();
  }
}

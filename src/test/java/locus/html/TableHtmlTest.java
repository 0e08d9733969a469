package locus.html;

import static locus.html.Sample.HEAD;
import static locus.html.Sample.body;
import static locus.html.Sample.captioned;
import static locus.html.Sample.item;
import static locus.html.Sample.passage;
import static locus.html.Sample.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import locus.model.Block;
import locus.model.BlockHead;
import locus.model.Cell;
import locus.model.ItemList;
import locus.model.Table;
import org.junit.jupiter.api.Test;

class TableHtmlTest {

  private static final Table.Layout PLAIN = new Table.Layout("all", "all", "none", 0);

  @Test
  void aTableWithEverything() {
    var layout = new Table.Layout("ends", "rows", "even", 50);
    var columns = List.of(new Table.Column(33), new Table.Column(0));
    var table = new Table(captioned("Table 1. ", "Grain"), layout, columns, rows(cell("H1"), cell("H2")), rows(cell("a"), cell("b")), rows(cell("f"), cell("g")));
    assertEquals(
        """
        <div class="passage" data-n="4"><div class="scroll" tabindex="0" role="region" aria-label="Table 1. Grain">\
        <table class="frame-ends grid-rows stripes-even w50" id="p4">\
        <caption><span class="label">Table 1.</span> Grain</caption><colgroup><col class="w33"><col></colgroup>
        <thead>
        <tr><th scope="col">H1</th><th scope="col">H2</th></tr>
        </thead>
        <tbody>
        <tr><td>a</td><td>b</td></tr>
        </tbody>
        <tfoot>
        <tr><td>f</td><td>g</td></tr>
        </tfoot></table></div>
        <a class="here" href="#p4" aria-label="Passage 4"></a></div>
        """,
        body(passage(4, table)));
  }

  @Test
  void aTableWithoutACaptionHasANameAllTheSame() {
    assertTrue(body(table(HEAD, cell("a"))).startsWith("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Table\"><table"));
  }

  @Test
  void spansAndAlignments() {
    assertEquals("<td class=\"right middle\" colspan=\"2\" rowspan=\"3\">a</td>",
        written(new Cell(2, 3, "right", "middle", Cell.Style.PLAIN, List.of(words("a")), List.of())));
    assertEquals("<td class=\"center\">a</td>",
        written(new Cell(1, 1, "center", "top", Cell.Style.PLAIN, List.of(words("a")), List.of())));
  }

  @Test
  void aHeaderInTheBodyIsThatOfItsRow() {
    assertEquals("<th scope=\"row\">a</th>", written(cell(Cell.Style.HEADER)));
  }

  @Test
  void stylesOfCells() {
    assertEquals("<td><strong>a</strong></td>", written(cell(Cell.Style.STRONG)));
    assertEquals("<td><em>a</em></td>", written(cell(Cell.Style.EMPHASIS)));
    assertEquals("<td><code>a</code></td>", written(cell(Cell.Style.MONOSPACE)));
    assertEquals("<td><pre class=\"literal\">a</pre></td>", written(cell(Cell.Style.LITERAL)));
  }

  @Test
  void severalParagraphs() {
    assertEquals("<td><p>a</p><p>b</p></td>",
        written(new Cell(1, 1, "left", "top", Cell.Style.PLAIN, List.of(words("a"), words("b")), List.of())));
  }

  @Test
  void aCellMayHoldBlocks() {
    Block list = new ItemList(HEAD, ItemList.Kind.UNORDERED, "", 1, false, List.of(item("a")));
    assertEquals("<td><ul>\n<li>a</li>\n</ul>\n</td>",
        written(new Cell(1, 1, "left", "top", Cell.Style.ASCIIDOC, List.of(), List.of(list))));
  }

  private static String written(Cell cell) {
    String markup = body(table(HEAD, cell));
    return markup.substring(markup.indexOf("<tr>") + 4, markup.indexOf("</tr>"));
  }

  private static Table table(BlockHead head, Cell cell) {
    return new Table(head, PLAIN, List.of(new Table.Column(0)), List.of(), rows(cell), List.of());
  }

  private static List<Table.Row> rows(Cell... cells) {
    return List.of(new Table.Row(List.of(cells)));
  }

  private static Cell cell(String text) {
    return new Cell(1, 1, "left", "top", Cell.Style.PLAIN, List.of(words(text)), List.of());
  }

  private static Cell cell(Cell.Style style) {
    return new Cell(1, 1, "left", "top", style, List.of(words("a")), List.of());
  }
}

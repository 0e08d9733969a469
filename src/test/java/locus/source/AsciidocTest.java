package locus.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import locus.model.Cell;
import locus.model.DescriptionList;
import locus.model.Document;
import locus.model.Figure;
import locus.model.Formula;
import locus.model.Heading;
import locus.model.Division;
import locus.model.Item;
import locus.model.ItemList;
import locus.model.Listing;
import locus.model.RawHtml;
import locus.model.Recording;
import locus.model.Table;
import locus.model.Verse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stock AsciiDoc, without a word of ours, keeps its meaning. */
class AsciidocTest {
  @TempDir Path folder;

  private String text(String body) {
    return Editions.in(folder).text(body);
  }

  private <T> T block(Class<T> type, String body) {
    return type.cast(Editions.in(folder).block(body));
  }

  @Test
  void passagesAreNumberedThroughWhatEnclosesThem() {
    assertEquals(
        "par(Stand) p1(one) quote(p2(two) — , ) SIDEBAR(p3(three)) EXAMPLE(p4(four)) OPEN(p5(five)) note(p6(six)) p7(ItemList) p8(Table) DiscreteHeading p9(end)",
        text("[.standfirst]\nStand\n\none\n\n____\ntwo\n____\n\n****\nthree\n****\n\n====\nfour\n====\n\n--\nfive\n--\n\nNOTE: six\n\n* a\n+\nb\n\n|===\n|a\n|===\n\n[discrete]\n== H\n\nend"));
  }

  @Test
  void onlyTextsHavePassages() {
    var document = Editions.in(folder).with("about.adoc", "= About\n\nwords").document("about");
    assertEquals("par(words)", Notation.of(document.blocks()));
    assertEquals(Document.Kind.PAGE, document.kind());
  }

  @Test
  void charactersComeThrough() {
    assertEquals("p1(a < b & c — d\u2009—\u2009e é © … x’s <y>)".replace("…", "…\u200B"), text("a < b & c — d -- e &eacute; (C) ... x's <y>"));
  }

  @Test
  void lists() {
    var list = block(ItemList.class, "[lowerroman%reversed,start=4]\n. a\n.. b\n. c\n+\nd");
    assertEquals(ItemList.Kind.ORDERED, list.kind());
    assertEquals("lowerroman", list.style());
    assertEquals(4, list.start());
    assertTrue(list.reversed());
    assertEquals("par(d)", Notation.of(list.items().get(1).blocks()));
    var tasks = block(ItemList.class, "* [x] a\n* [ ] b\n* c");
    assertEquals(List.of(Item.State.DONE, Item.State.OPEN, Item.State.NONE), tasks.items().stream().map(Item::state).toList());
  }

  @Test
  void descriptions() {
    var list = block(DescriptionList.class, "[horizontal]\na::\nb:: c\n+\nd\ne::");
    assertEquals(DescriptionList.Style.HORIZONTAL, list.style());
    assertEquals(2, list.entries().get(0).terms().size());
    assertTrue(list.entries().get(1).description().content().isEmpty());
  }

  @Test
  void tables() {
    var table = block(Table.class, "[%header%footer,cols=\"1,3a\",frame=topbot,grid=rows,stripes=odd]\n|===\n|h |i\n2+^.>|span\n.2+s|a|* b\n|c\n|f |g\n|===");
    assertEquals(new Table.Layout("ends", "rows", "odd", 100), table.layout());
    assertEquals(List.of(25, 75), table.columns().stream().map(Table.Column::width).toList());
    Cell span = table.body().get(0).cells().get(0);
    assertEquals("2 center bottom", span.colspan() + " " + span.horizontal() + " " + span.vertical());
    Cell rows = table.body().get(1).cells().get(0);
    assertEquals("2 STRONG a", rows.rowspan() + " " + rows.style() + " " + Notation.inlines(rows.paragraphs().get(0)));
    assertEquals("ItemList", Notation.of(table.body().get(1).cells().get(1).blocks()));
    assertEquals(1, table.header().size());
    assertEquals(1, table.footer().size());
  }

  @Test
  void listingsKeepSpacesAndCallouts() {
    var listing = block(Listing.class, "[source,java]\n----\nint  a; // <1>\n\tb < c\n----\n<1> it");
    assertEquals("java", listing.language());
    assertEquals("int  a; Callout\n\tb < c", Notation.inlines(listing.content()));
  }

  @Test
  void verseKeepsItsLines() {
    var verse = block(Verse.class, "[verse,Carl Sandburg,Fog]\n____\nThe fog\n  comes\n____");
    assertEquals("The fog\n  comes", Notation.inlines(verse.content()));
    assertEquals("Carl Sandburg", Notation.inlines(verse.attribution()));
  }

  @Test
  void specialSectionsAndNumbers() {
    var edition = Editions.in(folder).with("book.adoc", "= B\n:doctype: book\n:sectnums:\n:partnums:\n\n= Part\n\n== Chapter\n\n=== Section\n\nx\n\n[appendix]\n== More\n\ny");
    var part = (Division) edition.document("book").blocks().get(0);
    var chapter = (Division) part.content().get(0);
    var section = (Division) chapter.content().get(0);
    var appendix = (Division) part.content().get(1);
    assertEquals(List.of("0 part I:", "1 chapter 1.", "2 section 1.1.", "1 appendix Appendix A:"),
        List.of(part, chapter, section, appendix).stream().map(AsciidocTest::numbered).toList());
  }

  private static String numbered(Division division) {
    Heading heading = division.heading();
    return heading.level() + " " + heading.kind() + " " + heading.number();
  }

  @Test
  void manualPages() {
    var edition = Editions.in(folder).with("eve.adoc", "= eve(1)\nA B\n:doctype: manpage\n\n== Name\n\neve - looks at a picture\n\n== Synopsis\n\n*eve*");
    assertEquals("#_name(Name | p1(eve - looks at a picture)) #_synopsis(Synopsis | p2(strong<eve>))", Notation.of(edition.document("eve").blocks()));
  }

  @Test
  void notesAreNumberedAsTheyStand() {
    var edition = Editions.in(folder).with("text.adoc", "= T\n\nafootnote:x[X].\n\n== Hfootnote:[Y]\n\nbfootnote:x[] cfootnote:[Z *z*]");
    assertEquals("p1(a^A1^.) #_h2(H^A2^ | p2(b^A1-2^ c^A3^))".replace("_h2", ((Division) edition.document("text").blocks().get(1)).head().attributes().id()),
        Notation.of(edition.document("text").blocks()));
    assertEquals(List.of("n1(X)", "n2(Y)", "n3(Z strong<z>)"), edition.document("text").notes().stream().map(Notation::note).toList());
    assertEquals(2, edition.document("text").notes().get(0).calls());
  }

  @Test
  void formulasBecomeMathml() {
    var formula = block(Formula.class, "[latexmath]\n++++\n\\frac{a}{b}\n++++");
    assertTrue(formula.mathml().contains("<mfrac>"), formula.mathml());
    assertTrue(block(Formula.class, "[asciimath]\n++++\nsqrt(2)\n++++").mathml().contains("<msqrt>"));
  }

  @Test
  void picturesKnowTheirSize() {
    byte[] png = java.util.Base64.getDecoder().decode("iVBORw0KGgoAAAANSUhEUgAAAAIAAAADCAIAAAA2iEnWAAAADklEQVR4nGNggAI0CgAAJwABqhKPGAAAAABJRU5ErkJggg==");
    var edition = Editions.in(folder).with("img/p.png", png).with("img/s.svg", "<svg xmlns='x' viewBox='0 0 40 30'/>");
    var figure = (Figure) edition.block(":imagesdir: img\n\n.Cap\nimage::p.png[Alt]");
    assertEquals("img/p.png Alt 2 3 Figure 1.", figure.image().target() + " " + figure.image().alternative() + " " + figure.image().width() + " " + figure.image().height() + " " + figure.head().caption().label());
    var svg = (Figure) edition.block("image::img/s.svg[width=20]");
    assertEquals("20 15", svg.image().width() + " " + svg.image().height());
    assertEquals(List.of("img/p.png", "img/s.svg"), edition.read().edition().files());
  }

  @Test
  void recordings() {
    var edition = Editions.in(folder).with("v.mp4", "x");
    var recording = (Recording) edition.block("video::v.mp4[start=1,end=2,opts=\"loop,autoplay\"]");
    assertEquals("v.mp4 [autoplay, loop] t=1,2", recording.target() + " " + recording.options() + " " + recording.span());
  }

  @Test
  void referencesTakeTheirWordsFromWhereTheyLead() {
    var edition = Editions.in(folder).with("sub/other.adoc", "= Other _one_\n\n[#deep]\n== Deep footnote:[n] place\n\nx");
    assertEquals("p1(<text#_h Two> <sub/other#deep Deep place> <sub/other# Other emphasis<one>> <text#p1 1> <text#_h w>)",
        edition.text("<<_h>> xref:sub/other.adoc#deep[] xref:sub/other.adoc[] <<p1>> <<_h,w>>\n\n[#_h]\n== Two\n").replaceAll(" #_h\\(.*", ""));
    assertEquals(List.of(), edition.findings());
  }

  @Test
  void languageOfAPhrase() {
    assertEquals("p1(plain<привет>)", text("[lang=ru]#привет#"));
  }

  @Test
  void htmlIsLetThroughOnlyWhereTheEditionSaysSo() {
    var edition = Editions.in(folder).with("index.adoc", "= E\n:allow-html:\n");
    assertEquals("<div>x</div>", ((RawHtml) edition.block("++++\n<div>x</div>\n++++")).html());
    assertEquals("p1(InlineHtmlaInlineHtml)", edition.text("+++<u>+++a+++</u>+++"));
    var closed = Editions.in(folder.resolve("closed"));
    assertEquals("par(<div>x</div>)", closed.text("++++\n<div>x</div>\n++++"));
    assertEquals(List.of("S-012 content/text.adoc:3"), closed.findings());
  }

  @Test
  void titlesAndAuthors() {
    var document = Editions.in(folder).with("t.adoc", "= A: b: _C_\nJane Doe; John Roe\n:short-title: S\n:foo: bar\n\nx").document("t");
    assertEquals("A: b | emphasis<C> | S | [Jane Doe, John Roe] | bar",
        Notation.inlines(document.title()) + " | " + Notation.inlines(document.subtitle()) + " | " + document.shortTitle() + " | " + document.authors() + " | " + document.attributes().get("foo"));
  }

  @Test
  void noDayOfTheWeekComesIn() {
    assertFalse(text("x{docdate}y{localdatetime}z").matches(".*\\d{4}.*"));
  }
}

package locus.html;

import static locus.html.Sample.HEAD;
import static locus.html.Sample.SOURCE;
import static locus.html.Sample.body;
import static locus.html.Sample.call;
import static locus.html.Sample.head;
import static locus.html.Sample.note;
import static locus.html.Sample.p;
import static locus.html.Sample.page;
import static locus.html.Sample.person;
import static locus.html.Sample.section;
import static locus.html.Sample.styled;
import static locus.html.Sample.text;
import static locus.html.Sample.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import locus.model.Attributes;
import locus.model.BlockHead;
import locus.model.Caption;
import locus.model.ContentsMark;
import locus.model.DiscreteHeading;
import locus.model.Division;
import locus.model.Document;
import locus.model.Heading;
import locus.model.Link;
import locus.model.Styled;
import locus.model.Words;
import org.junit.jupiter.api.Test;

/** Divisions, headings, and the contents made of them. */
class HeadingHtmlTest {

  @Test
  void aDivision() {
    assertEquals(
        """
        <section class="division">
        <div class="heading"><h2 id="_spring">Spring</h2><a class="here" href="#_spring" aria-label="Section: Spring"></a></div>
        <p>W.</p>
        </section>
        """,
        body(section("_spring", 1, "Spring", p("W."))));
  }

  @Test
  void aSpecialDivisionIsNamedAndNumbered() {
    var head = new BlockHead(new Attributes("a", List.of("x"), "fr"), Caption.NONE, SOURCE);
    assertEquals(
        """
        <section class="division appendix x" lang="fr">
        <div class="heading"><h2 id="a"><span class="number">Appendix A:</span> Sources</h2>\
        <a class="here" href="#a" aria-label="Section: Appendix A: Sources"></a></div>
        </section>
        """,
        body(new Division(head, new Heading(1, "appendix", "Appendix A: ", words("Sources")), List.of())));
  }

  @Test
  void theRankFollowsFromTheNesting() {
    String markup = body(section("a", 0, "Part", section("b", 1, "Chapter", section("c", 3, "Left one out"))));
    assertTrue(markup.contains("<h2 id=\"a\">") && markup.contains("<h3 id=\"b\">") && markup.contains("<h4 id=\"c\">"), markup);
  }

  @Test
  void thereIsNoRankBelowSix() {
    String markup = body(section("a", 0, "0", section("b", 1, "1", section("c", 2, "2", section("d", 3, "3", section("e", 4, "4", section("f", 5, "5")))))));
    assertTrue(markup.contains("<h6 id=\"e\">") && markup.contains("<h6 id=\"f\">"), markup);
  }

  @Test
  void aHeadingIsAPlaceForMentions() {
    var heading = new Heading(1, "section", "", List.of(person("trotsky", 1, new Words("Trotsky"))));
    String markup = body(new Division(head("_t"), heading, List.of()));
    assertTrue(markup.contains("<h2 id=\"_t\"><a id=\"_t-trotsky\" class=\"person\" href=\"persons.html#trotsky\">Trotsky</a></h2>"), markup);
    assertTrue(markup.contains("aria-label=\"Section: Trotsky\""), markup);
  }

  @Test
  void aHeadingThatOpensNoDivision() {
    assertEquals(
        "<div class=\"heading\"><h3 class=\"x\" id=\"d\">D</h3><a class=\"here\" href=\"#d\" aria-label=\"Section: D\"></a></div>\n",
        body(new DiscreteHeading(head("d", "x"), new Heading(2, "section", "", words("D")))));
    assertEquals(
        "<div class=\"heading\"><h2>D</h2></div>\n", body(new DiscreteHeading(HEAD, new Heading(1, "section", "", words("D")))));
  }

  @Test
  void inARegisterHeadingsAreNotCited() {
    Document register = Sample.document(
        "persons", Document.Kind.REGISTER, Map.of(), List.of(), Optional.empty(), section("_a", 1, "A"));
    assertEquals(
        "<section class=\"division\">\n<div class=\"heading\"><h2 id=\"_a\">A</h2></div>\n</section>\n",
        page(register).body().markup());
  }

  @Test
  void theOutlineIsTheDivisionsAsLabels() {
    var link = new Link("a.html", Attributes.NONE, List.of(styled(Styled.Style.EMPHASIS, person("trotsky", 1, new Words("T & T")))));
    var chapter = new Division(head("c"), new Heading(1, "chapter", "1. ", List.of(link, call(1))), List.of(section("d", 2, "D")));
    Document document = text("spring", List.of(note(1, 1)), p("W."), chapter);
    var inner = new Outline(new Html("D"), "d", 2, List.of());
    assertEquals(
        List.of(new Outline(new Html("<span class=\"number\">1.</span> <em>T &amp; T</em>"), "c", 1, List.of(inner))), Outline.of(document));
  }

  @Test
  void theOutlineShownEndsAtTheLevelThatTheEditorNames() {
    Document deep = text("spring", List.of(), new Division(head("c"), new Heading(1, "chapter", "", List.of(new Words("C"))), List.of(section("d", 2, "D"))));
    assertEquals(Outline.of(deep), Outline.shown(deep));
    var shallow = new Document(
        deep.path(), deep.kind(), deep.type(), deep.language(), deep.title(), deep.subtitle(), deep.shortTitle(), deep.authors(),
        Map.of("toclevels", "1"), deep.blocks(), deep.notes(), deep.register(), deep.source());
    assertEquals(List.of(new Outline(new Html("C"), "c", 1, List.of())), Outline.shown(shallow));
  }

  @Test
  void aHeadingThatStandsForTheTitleIsNotInTheContents() {
    Document deep = text("spring", List.of(), new Division(head("c"), new Heading(1, "chapter", "", List.of(new Words("C"))), List.of(section("d", 2, "D"))));
    var untitled = new Document(
        deep.path(), deep.kind(), deep.type(), deep.language(), List.of(), deep.subtitle(), deep.shortTitle(), deep.authors(),
        Map.of(), deep.blocks(), deep.notes(), deep.register(), deep.source());
    assertEquals(List.of(new Outline(new Html("D"), "d", 2, List.of())), Outline.shown(untitled));
  }

  @Test
  void contentsGoAsDeepAsStockAsciiDocSays() {
    assertEquals(
        """
        <nav class="contents" aria-label="Contents"><ol>
        <li><a href="#a">A</a><ol>
        <li><a href="#b">B</a></li>
        </ol></li>
        </ol></nav>
        """,
        contents(2));
  }

  @Test
  void contentsGoAsDeepAsTheEditorSays() {
    assertEquals(
        "<nav class=\"contents\" aria-label=\"Contents\"><ol>\n<li><a href=\"#a\">A</a></li>\n</ol></nav>\n",
        contents(1));
  }

  private static String contents(int levels) {
    Document document = Sample.document(
        "spring", Document.Kind.TEXT, Map.of(), List.of(), Optional.empty(),
        new ContentsMark(HEAD, levels), section("a", 1, "A", section("b", 2, "B", section("c", 3, "C"))));
    String markup = page(document).body().markup();
    return markup.substring(0, markup.indexOf("<section"));
  }
}

package locus.html;

import static locus.html.Sample.HEAD;
import static locus.html.Sample.SOURCE;
import static locus.html.Sample.attributes;
import static locus.html.Sample.body;
import static locus.html.Sample.captioned;
import static locus.html.Sample.head;
import static locus.html.Sample.p;
import static locus.html.Sample.passage;
import static locus.html.Sample.person;
import static locus.html.Sample.styled;
import static locus.html.Sample.words;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import locus.model.Admonition;
import locus.model.Attributes;
import locus.model.BlockHead;
import locus.model.Caption;
import locus.model.Formula;
import locus.model.Group;
import locus.model.Inline;
import locus.model.Listing;
import locus.model.PageBreak;
import locus.model.Paragraph;
import locus.model.Quotation;
import locus.model.RawHtml;
import locus.model.Styled;
import locus.model.ThematicBreak;
import locus.model.Verse;
import locus.model.Words;
import org.junit.jupiter.api.Test;

class BlockHtmlTest {

  @Test
  void aPassageBearsItsNumberAndTheIdOnItsWords() {
    assertEquals(
        """
        <div class="passage" data-n="19"><p id="p19">Words.</p>
        <a class="here" href="#p19" aria-label="Passage 19"></a></div>
        """,
        body(passage(19, p("Words."))));
  }

  @Test
  void theEditorsOwnIdStaysReachableOnTheElementAround() {
    var paragraph = new Paragraph(new BlockHead(new Attributes("mine", List.of("big"), "de"), Caption.NONE, SOURCE), words("Worte."));
    assertEquals(
        """
        <div class="passage" id="mine" data-n="1"><p class="big" id="p1" lang="de">Worte.</p>
        <a class="here" href="#p1" aria-label="Passage 1"></a></div>
        """,
        body(passage(1, paragraph)));
  }

  @Test
  void aParagraphWithoutANumberBearsTheEditorsId() {
    assertEquals("<p class=\"standfirst\" id=\"s\">W.</p>\n", body(new Paragraph(head("s", "standfirst"), words("W."))));
  }

  @Test
  void aTitleStandsBeforeItsBlock() {
    assertEquals("<p class=\"caption\">Why</p>\n<p>W.</p>\n", body(new Paragraph(captioned("", "Why"), words("W."))));
  }

  @Test
  void aQuotationHoldsPassagesAndSaysWhose() {
    assertEquals(
        """
        <blockquote class="quote">
        <div class="passage" data-n="1"><p id="p1">Q.</p>
        <a class="here" href="#p1" aria-label="Passage 1"></a></div>
        <footer>— <a class="person" href="persons.html#trotsky">T</a>, <cite>1905</cite></footer>
        </blockquote>
        """,
        body(new Quotation(HEAD, List.of(passage(1, p("Q."))), List.of(person("trotsky", 1, new Words("T"))), words("1905"))));
  }

  @Test
  void aQuotationMayNameOnlyTheWork() {
    assertEquals(
        "<blockquote class=\"quote\">\n<p>Q.</p>\n<footer>— <cite>1905</cite></footer>\n</blockquote>\n",
        body(new Quotation(HEAD, List.of(p("Q.")), List.of(), words("1905"))));
  }

  @Test
  void verseKeepsLinesStanzasAndIndentation() {
    assertEquals(
        """
        <div class="passage" data-n="8"><blockquote class="verse" id="p8"><p>One<br>  two</p>
        <p>three<br><em>four<br>five<br><br>six</em></p></blockquote>
        <a class="here" href="#p8" aria-label="Passage 8"></a></div>
        """,
        body(passage(8, verse(new Words("One\n  two\n\nthree\n"), styled(Styled.Style.EMPHASIS, new Words("four\nfive\n\nsix"))))));
  }

  private static Verse verse(Inline... content) {
    return new Verse(HEAD, List.of(content), List.of(), List.of());
  }

  @Test
  void anAdmonition() {
    assertEquals(
        """
        <aside class="admonition tip" role="note" aria-label="Hint"><p class="label">Hint</p>
        <p>A.</p>
        </aside>
        """,
        body(new Admonition(HEAD, "tip", "Hint", List.of(p("A.")))));
  }

  @Test
  void groups() {
    assertEquals("<aside class=\"sidebar\">\n<p>A.</p>\n</aside>\n", group(HEAD, Group.Kind.SIDEBAR));
    assertEquals(
        "<div class=\"example\">\n<p class=\"caption\"><span class=\"label\">Example 1.</span> E</p>\n<p>A.</p>\n</div>\n",
        group(captioned("Example 1. ", "E"), Group.Kind.EXAMPLE));
    assertEquals("<div class=\"open x\" id=\"o\">\n<p>A.</p>\n</div>\n", group(head("o", "x"), Group.Kind.OPEN));
    assertEquals("<div class=\"abstract\">\n<p>A.</p>\n</div>\n", group(HEAD, Group.Kind.ABSTRACT));
    assertEquals("<div class=\"partintro\">\n<p>A.</p>\n</div>\n", group(HEAD, Group.Kind.PARTINTRO));
  }

  @Test
  void aCollapsibleGroup() {
    assertEquals("<details><summary>Details</summary>\n<p>A.</p>\n</details>\n", group(HEAD, Group.Kind.COLLAPSIBLE));
    assertEquals(
        "<details open=\"open\"><summary>More</summary>\n<p>A.</p>\n</details>\n",
        group(captioned("", "More"), Group.Kind.COLLAPSIBLE_OPEN));
  }

  private static String group(BlockHead head, Group.Kind kind) {
    return body(new Group(head, kind, List.of(p("A."))));
  }

  @Test
  void listings() {
    assertEquals(
        "<pre id=\"l\" tabindex=\"0\"><code class=\"language-java\">a &lt; b\n  c</code></pre>\n",
        body(new Listing(head("l"), Listing.Kind.SOURCE, "java", words("a < b\n  c"))));
    assertEquals("<pre class=\"literal\" tabindex=\"0\">x</pre>\n", body(new Listing(HEAD, Listing.Kind.LITERAL, "", words("x"))));
  }

  @Test
  void aListingWithACaptionIsAFigure() {
    assertEquals(
        """
        <div class="passage" data-n="3"><figure class="listing" id="p3"><figcaption>T</figcaption><pre tabindex="0"><code>x</code></pre></figure>
        <a class="here" href="#p3" aria-label="Passage 3"></a></div>
        """,
        body(passage(3, new Listing(captioned("", "T"), Listing.Kind.SOURCE, "", words("x")))));
  }

  @Test
  void aDisplayedFormula() {
    assertEquals(
        """
        <div class="passage" data-n="3"><div class="formula" id="p3"><math xmlns="http://www.w3.org/1998/Math/MathML" display="block"><mi>x</mi></math></div>
        <a class="here" href="#p3" aria-label="Passage 3"></a></div>
        """,
        body(passage(3, new Formula(HEAD, "x", "<math xmlns=\"http://www.w3.org/1998/Math/MathML\" display=\"block\"><mi>x</mi></math>"))));
  }

  @Test
  void htmlThatTheEditionLetsThrough() {
    assertEquals("<hr class=\"own\">\n", body(new RawHtml(HEAD, "<hr class=\"own\">")));
  }

  @Test
  void breaks() {
    assertEquals("<hr>\n", body(new ThematicBreak(HEAD)));
    assertEquals("<div class=\"page-break\"></div>\n", body(new PageBreak(HEAD)));
  }

  @Test
  void rolesThatComeTwiceAreWrittenOnce() {
    var head = new BlockHead(attributes("", "sidebar", "x"), Caption.NONE, SOURCE);
    assertEquals("<aside class=\"sidebar x\">\n<p>A.</p>\n</aside>\n", group(head, Group.Kind.SIDEBAR));
  }
}

package locus.html;

import static locus.html.Sample.SOURCE;
import static locus.html.Sample.attributes;
import static locus.html.Sample.inPassage;
import static locus.html.Sample.styled;
import static locus.html.Sample.words;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import locus.model.Attributes;
import locus.model.Button;
import locus.model.Callout;
import locus.model.CrossReference;
import locus.model.Icon;
import locus.model.Image;
import locus.model.IndexTerm;
import locus.model.InlineAnchor;
import locus.model.InlineFormula;
import locus.model.InlineHtml;
import locus.model.InlineImage;
import locus.model.Keyboard;
import locus.model.LineBreak;
import locus.model.Link;
import locus.model.Menu;
import locus.model.Styled;
import locus.model.WitnessBreak;
import locus.model.Words;
import org.junit.jupiter.api.Test;

/** A test for each kind of inline but references and calls, which have their own. */
class InlinesHtmlTest {

  @Test
  void wordsAreEscaped() {
    assertEquals("R&amp;D &lt; 3", inPassage(new Words("R&D < 3")));
  }

  @Test
  void stylesAreElements() {
    assertEquals("<strong>a</strong>", inPassage(styled(Styled.Style.STRONG, new Words("a"))));
    assertEquals("<em>a</em>", inPassage(styled(Styled.Style.EMPHASIS, new Words("a"))));
    assertEquals("<code>a</code>", inPassage(styled(Styled.Style.MONOSPACE, new Words("a"))));
    assertEquals("<mark>a</mark>", inPassage(styled(Styled.Style.MARK, new Words("a"))));
    assertEquals("<sup>a</sup>", inPassage(styled(Styled.Style.SUPERSCRIPT, new Words("a"))));
    assertEquals("<sub>a</sub>", inPassage(styled(Styled.Style.SUBSCRIPT, new Words("a"))));
    assertEquals("“‘a’”", inPassage(styled(Styled.Style.DOUBLE_QUOTED, styled(Styled.Style.SINGLE_QUOTED, new Words("a")))));
    assertEquals("a", inPassage(styled(Styled.Style.PLAIN, new Words("a"))));
  }

  @Test
  void aPhraseBearsLanguageAndRoles() {
    var russian = new Styled(Styled.Style.PLAIN, new Attributes("here", List.of("title"), "ru"), words("НЭП"));
    assertEquals("<span class=\"title\" id=\"here\" lang=\"ru\">НЭП</span>", inPassage(russian));
  }

  @Test
  void aPhraseFromRightToLeftSaysSo() {
    var hebrew = new Styled(Styled.Style.EMPHASIS, new Attributes("", List.of(), "he"), words("שלום"));
    assertEquals("<em lang=\"he\" dir=\"rtl\">שלום</em>", inPassage(hebrew));
  }

  @Test
  void aLink() {
    var link = new Link("https://example.org/a b?c&d", attributes("", "external"), words("there"));
    assertEquals("<a class=\"external\" href=\"https://example.org/a%20b?c&amp;d\">there</a>", inPassage(link));
  }

  @Test
  void aLinkWithoutWordsShowsItsAddress() {
    assertEquals("<a href=\"a.pdf\">a.pdf</a>", inPassage(new Link("a.pdf", Attributes.NONE, List.of())));
  }

  @Test
  void aLinkThatWouldRunSomethingIsNone() {
    assertEquals("<span>x</span>", inPassage(new Link("JavaScript:alert(1)", Attributes.NONE, words("x"))));
  }

  @Test
  void aLinkInALinkIsNone() {
    var inner = new Link("b.html", Attributes.NONE, words("b"));
    assertEquals("<a href=\"a.html\"><span>b</span></a>", inPassage(new Link("a.html", Attributes.NONE, List.of(inner))));
  }

  @Test
  void aCrossReference() {
    assertEquals("<a class=\"xref\" href=\"#p3\">above</a>", inPassage(new CrossReference("spring", "p3", words("above"), SOURCE)));
    assertEquals("<a class=\"xref\" href=\"about.html\">who</a>", inPassage(new CrossReference("about", "", words("who"), SOURCE)));
  }

  @Test
  void aCrossReferenceToAPageThatIsNotThereKeepsItsWords() {
    assertEquals("<span class=\"xref\">who</span>", inPassage(new CrossReference("nowhere", "", words("who"), SOURCE)));
  }

  @Test
  void anAnchor() {
    assertEquals("<span class=\"anchor\" id=\"x\"></span>", inPassage(new InlineAnchor("x", "")));
    assertEquals("<span class=\"anchor\" id=\"x\">[Carr]</span>", inPassage(new InlineAnchor("x", "Carr")));
  }

  @Test
  void aLineBreak() {
    assertEquals("a<br>b", inPassage(new Words("a"), new LineBreak(), new Words("b")));
  }

  @Test
  void anIndexTermMarksItsPlace() {
    var hidden = new IndexTerm(List.of("Peasants", "taxation"), "", List.of(), List.of(), 1, SOURCE);
    var visible = new IndexTerm(List.of("Peasants", "taxation"), "", List.of(), words("taxes"), 2, SOURCE);
    assertEquals(
        "<span class=\"indexterm\" id=\"p1--peasants-taxation\"></span>"
            + "<span class=\"indexterm\" id=\"p1--peasants-taxation--2\">taxes</span>",
        inPassage(hidden, visible));
  }

  @Test
  void anImage() {
    var image = new Image("tsar.png", "The tsar", 20, 0, "");
    assertEquals(
        "<img class=\"right\" id=\"i\" src=\"tsar.png\" alt=\"The tsar\" width=\"20\" loading=\"lazy\" decoding=\"async\">",
        inPassage(new InlineImage(image, attributes("i", "right"))));
  }

  @Test
  void anImageOfAnotherHostIsALink() {
    var image = new Image("https://example.org/tsar.png", "The tsar", 0, 0, "");
    assertEquals(
        "<a class=\"image\" href=\"https://example.org/tsar.png\">The tsar</a>", inPassage(new InlineImage(image, Attributes.NONE)));
  }

  @Test
  void anIconIsItsWords() {
    assertEquals("<span class=\"icon\">Tip</span>", inPassage(new Icon("tip", "Tip")));
  }

  @Test
  void aCallout() {
    assertEquals("<b class=\"callout\" data-n=\"2\">2</b>", inPassage(new Callout(2)));
  }

  @Test
  void keys() {
    assertEquals("<kbd>F1</kbd>", inPassage(new Keyboard(List.of("F1"))));
    assertEquals("<kbd class=\"keys\"><kbd>Ctrl</kbd>+<kbd>S</kbd></kbd>", inPassage(new Keyboard(List.of("Ctrl", "S"))));
  }

  @Test
  void aButtonAndAMenu() {
    assertEquals("<b class=\"button\">OK</b>", inPassage(new Button("OK")));
    assertEquals("<span class=\"menu\">File › Save</span>", inPassage(new Menu(List.of("File", "Save"))));
  }

  @Test
  void aFormulaAndHtmlPassAsTheyAre() {
    assertEquals("<math><mi>x</mi></math>", inPassage(new InlineFormula("x", "<math><mi>x</mi></math>")));
    assertEquals("<i>x</i>", inPassage(new InlineHtml("<i>x</i>")));
  }

  @Test
  void pagesAndColumnsOfTheWitness() {
    assertEquals(
        "<span class=\"pb\" id=\"pb2\" role=\"doc-pagebreak\" title=\"Page 2 of the witness\" data-n=\"2\"></span>",
        inPassage(new WitnessBreak(WitnessBreak.Unit.PAGE, 2, "", "")));
    assertEquals(
        "<span class=\"pb\" id=\"pb2\" role=\"doc-pagebreak\" title=\"Page 2 of the witness, numbered 17\" data-n=\"17\"></span>",
        inPassage(new WitnessBreak(WitnessBreak.Unit.PAGE, 2, "17", "high")));
    assertEquals("<span class=\"cb\"></span>", inPassage(new WitnessBreak(WitnessBreak.Unit.COLUMN, 0, "", "")));
  }
}

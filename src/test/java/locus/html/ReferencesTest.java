package locus.html;

import static locus.html.Sample.SOURCE;
import static locus.html.Sample.body;
import static locus.html.Sample.bodyOf;
import static locus.html.Sample.call;
import static locus.html.Sample.corrected;
import static locus.html.Sample.editorsCall;
import static locus.html.Sample.editorsNote;
import static locus.html.Sample.inPassage;
import static locus.html.Sample.note;
import static locus.html.Sample.p;
import static locus.html.Sample.page;
import static locus.html.Sample.passage;
import static locus.html.Sample.person;
import static locus.html.Sample.styled;
import static locus.html.Sample.text;
import static locus.html.Sample.words;
import static locus.html.Sample.work;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import locus.model.Attributes;
import locus.model.Emendation;
import locus.model.Link;
import locus.model.Mention;
import locus.model.Note;
import locus.model.NoteCall;
import locus.model.Styled;
import locus.model.Words;
import org.junit.jupiter.api.Test;

/** Mentions, works, emendations and calls of notes, alone and in one another. */
class ReferencesTest {

  @Test
  void theFirstMentionInAPlaceIsALinkTheNextOnlyBearsItsId() {
    assertEquals(
        "<a id=\"p1-trotsky\" class=\"person\" href=\"persons.html#trotsky\">Trotsky</a>"
            + "<a id=\"p1-trotsky-2\">him</a>",
        inPassage(person("trotsky", 1, new Words("Trotsky")), person("trotsky", 2, new Words("him"))));
  }

  @Test
  void whichPassageIsPrincipalTheIndexSays() {
    var main = new Mention("person", "trotsky", words("T"), "", true, Mention.Range.NONE, false, 2, SOURCE);
    assertEquals("<a id=\"p1-trotsky-2\">T</a>", inPassage(main));
  }

  @Test
  void roundALinkALaterMentionIsNoneEvenWithoutAnAddress() {
    assertEquals(
        "<span id=\"p1-nobody\">he and <a id=\"p1-trotsky\" class=\"person\" href=\"persons.html#trotsky\">T</a></span>",
        inPassage(person("nobody", 1, new Words("he and "), person("trotsky", 1, new Words("T")))));
  }

  @Test
  void aMentionWithoutWordsIsAPlaceAndNoLink() {
    assertEquals("<a id=\"p1-trotsky\"></a>", inPassage(person("trotsky", 1)));
  }

  @Test
  void anUnknownKeyKeepsItsWords() {
    assertEquals("<a id=\"p1-nobody\">N</a>", inPassage(person("nobody", 1, new Words("N"))));
  }

  @Test
  void outsideOfPassagesAMentionIsALinkWithoutAnId() {
    assertEquals(
        "<p><a class=\"person\" href=\"persons.html#trotsky\">T</a></p>\n", body(p(person("trotsky", 1, new Words("T")))));
  }

  @Test
  void fromAFolderTheWayLeadsUp() {
    String markup = page(text("book/ch01", List.of(), p(person("trotsky", 1, new Words("T")), corrected(1, new Words("c"))))).body().markup();
    assertTrue(markup.contains("href=\"../persons.html#trotsky\""), markup);
    assertTrue(markup.contains("href=\"../about.html#book-ch01-v1\""), markup);
  }

  @Test
  void aWorkCited() {
    assertEquals(
        "<a id=\"p1-carr-1970\" class=\"work\" href=\"works.html#carr-1970\">Carr</a>", inPassage(work("carr-1970", new Words("Carr"))));
  }

  @Test
  void anEmendationLeadsToItsLineInTheStatement() {
    assertEquals(
        "<a id=\"v5\" class=\"corr\" href=\"about.html#spring-v5\">tasks</a>", inPassage(corrected(5, new Words("tasks"))));
  }

  @Test
  void wordsTakenAwayLeaveAPlace() {
    assertEquals("<span id=\"v5\" class=\"corr\"></span>", inPassage(corrected(5)));
  }

  @Test
  void theKindsOfEmendationAreNamedAsInTei() {
    var supplied = new Emendation(Emendation.Kind.SUPPLIED, 1, words("—"), List.of(), "", List.of(), SOURCE);
    assertEquals("<a id=\"v1\" class=\"supplied\" href=\"about.html#spring-v1\">—</a>", inPassage(supplied));
  }

  @Test
  void withoutAStatementAnEmendationIsNoLink() {
    var document = text("spring", List.of(), p(corrected(1, new Words("a"))));
    var links = Links.of(Sample.edition(List.of(document)), false);
    assertEquals(
        "<p><span id=\"v1\" class=\"corr\">a</span></p>\n",
        new PageHtml(new PageContext(document, links, key -> key)).body().markup());
  }

  @Test
  void inALinkReferencesAreNoLinks() {
    var link = new Link("a.html", Attributes.NONE, List.of(person("trotsky", 1, new Words("T")), corrected(1, new Words("c"))));
    assertEquals(
        "<a href=\"a.html\"><span id=\"p1-trotsky\">T</span><span id=\"v1\" class=\"corr\">c</span></a>",
        inPassage(link));
  }

  @Test
  void aCall() {
    assertEquals(
        "<div class=\"passage\" data-n=\"1\"><p id=\"p1\">a<sup class=\"call\"><a id=\"r1\" role=\"doc-noteref\" href=\"#n1\">1</a></sup></p>"
            + "<a class=\"here\" href=\"#p1\" aria-label=\"Passage 1\"></a></div>\n",
        bodyOf(List.of(note(1, 1, new Words("x"))), new Words("a"), call(1)));
  }

  @Test
  void theSecondCallOfANoteAndTheEditorsCallsHaveIdsOfTheirOwn() {
    String markup = bodyOf(List.of(note(1, 2), editorsNote(1)), call(1), new NoteCall(Note.Series.AUTHOR, 1, 2), editorsCall(1));
    assertTrue(markup.contains("<a id=\"r1-2\" role=\"doc-noteref\" href=\"#n1\">1</a>"), markup);
    assertTrue(
        markup.contains("<sup class=\"call ednote next\"><a id=\"ra\" role=\"doc-noteref\" href=\"#ea\">a</a></sup>"), markup);
  }

  @Test
  void aCallInterruptsALinkAndStaysOne() {
    var emphasis = styled(Styled.Style.EMPHASIS, new Words("Leon"), call(1), new Words(" Trotsky"));
    String markup = bodyOf(List.of(note(1, 1)), person("trotsky", 1, emphasis));
    assertTrue(markup.contains(
        "<p id=\"p1\"><a id=\"p1-trotsky\" class=\"person\" href=\"persons.html#trotsky\"><em>Leon</em></a>"
            + "<sup class=\"call\"><a id=\"r1\" role=\"doc-noteref\" href=\"#n1\">1</a></sup>"
            + "<a class=\"person\" href=\"persons.html#trotsky\"><em> Trotsky</em></a></p>"), markup);
  }

  @Test
  void twoReferencesThatComeToOneIdShareTheFirst() {
    var upper = new locus.model.IndexTerm(List.of("Polish"), "", List.of(), words("Polish"), 1, SOURCE);
    var lower = new locus.model.IndexTerm(List.of("polish"), "", List.of(), words("polish"), 1, SOURCE);
    assertEquals(
        "<span class=\"indexterm\" id=\"p1--polish\">Polish</span><span class=\"indexterm\">polish</span>",
        inPassage(upper, lower));
  }

  @Test
  void thePlaceIsThePassage() {
    String markup = body(passage(1, p("a")), passage(2, p(person("trotsky", 1, new Words("T")))));
    assertTrue(markup.contains("id=\"p2-trotsky\""), markup);
  }
}

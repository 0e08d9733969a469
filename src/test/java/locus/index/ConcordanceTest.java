package locus.index;

import static locus.index.TestEdition.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import locus.model.Anchor;
import locus.model.Attributes;
import locus.model.Caption;
import locus.model.Block;
import locus.model.Cell;
import locus.model.DiscreteHeading;
import locus.model.Emendation;
import locus.model.Heading;
import locus.model.Note;
import locus.model.Quotation;
import locus.model.Styled;
import locus.model.Table;
import org.junit.jupiter.api.Test;

class ConcordanceTest {

  private static final Attributes NONE = Attributes.NONE;

  private static Concordance essay(List<Note> notes, Block... blocks) {
    return Concordance.of(new TestEdition().text("essay", notes, blocks).edition());
  }

  private static String labels(Concordance concordance, String key) {
    return concordance.of(key).stream().map(found -> found.place().label()).collect(Collectors.joining("; "));
  }

  private static String fragments(Concordance concordance, String key) {
    return concordance.of(key).stream().map(Occurrence::fragment).collect(Collectors.joining("; "));
  }

  @Test
  void aMentionIsLocatedByItsPassage() {
    var found = essay(List.of(), passage(19, "On ", person("stalin", "Stalin"), " and ", person("stalin", "him", 2), "."));
    assertEquals("19; 19", labels(found, "stalin"));
    assertEquals("p19-stalin; p19-stalin-2", fragments(found, "stalin"));
    assertEquals("essay.html#p19-stalin-2", found.of("stalin").get(1).href());
  }

  @Test
  void aMentionInANoteIsLocatedByThePassageThatCallsIt() {
    var found =
        essay(
            List.of(note(13, "See ", person("medvedev", "Medvedev"), ".")),
            passage(25, person("stalin", "Stalin"), call(13), " again ", person("stalin", "Stalin", 2)),
            passage(26, person("stalin", "Stalin")));
    assertEquals("25 n13", labels(found, "medvedev"));
    assertEquals("n13-medvedev", fragments(found, "medvedev"));
    assertEquals(List.of("25", "25", "25 n13", "26"), found.all().stream().map(line -> line.place().label()).toList());
  }

  @Test
  void aNoteCalledFromANoteBelongsToTheSamePassage() {
    var found =
        essay(
            List.of(note(1, "One", editorsCall(1)), editorsNote(1, "a", person("carr", "Carr"), call(1))),
            passage(4, "Text", call(1)), passage(5, "Text"));
    assertEquals("4 na", labels(found, "carr"));
    assertEquals("ea-carr", fragments(found, "carr"));
  }

  @Test
  void aNoteCalledTwiceOccursOnceAndOneNeverCalledNotAtAll() {
    var found =
        essay(
            List.of(note(1, person("a", "A")), note(2, person("b", "B"))),
            passage(1, "x", call(1)), passage(2, "y", new locus.model.NoteCall(Note.Series.AUTHOR, 1, 2)));
    assertEquals("1 n1", labels(found, "a"));
    assertEquals("", labels(found, "b"));
  }

  @Test
  void aHeadingIsLocatedByItsOwnWords() {
    var heading = inlines("Why did ", person("stalin", "Stalin"), " succeed Lenin, and by what means?", call(1));
    var found = essay(List.of(note(1, person("deutscher", "D"))), section("_why", heading, passage(9, person("stalin", "S"))));
    assertEquals("§ Why did Stalin succeed Lenin, …; 9", labels(found, "stalin"));
    assertEquals("_why-stalin; p9-stalin", fragments(found, "stalin"));
    assertEquals("§ Why did Stalin succeed Lenin, … n1", labels(found, "deutscher"));
    assertEquals("Why did Stalin succeed Lenin, and by what means?", found.of("stalin").get(1).place().section());
    assertEquals(Place.Kind.HEADING, found.of("stalin").get(0).place().kind());
  }

  @Test
  void aNumberedHeadingIsLocatedByItsNumber() {
    var division =
        new locus.model.Division(head("s"), new Heading(1, "section", "1.2.", inlines(person("a", "A"))), List.of());
    assertEquals("§ 1.2.", labels(essay(List.of(), division), "a"));
  }

  @Test
  void whatStandsBeforeTheFirstSectionWithoutNumberIsLocatedByTheText() {
    var found = essay(List.of(), paragraph("By ", person("cooper", "Cooper")), section("s", words("S")), passage(1, person("cooper", "C")));
    assertEquals("§ Title of essay; 1", labels(found, "cooper"));
    assertEquals("; p1-cooper", fragments(found, "cooper"));
    assertEquals("essay.html", found.of("cooper").get(0).href());
  }

  @Test
  void anUnnumberedBlockIsLocatedByItsSection() {
    var quotation = new Quotation(head(""), List.of(passage(3, "Quoted")), inlines(person("marx", "Marx")), List.of());
    var found = essay(List.of(), section("s", words("Spirits"), quotation, passage(4, person("marx", "M"))));
    assertEquals("§ Spirits; 4", labels(found, "marx"));
    assertEquals("s; p4-marx", fragments(found, "marx"));
  }

  @Test
  void aDiscreteHeadingIsAPlaceOfItsOwn() {
    var discrete = new DiscreteHeading(head("aside"), new Heading(2, "section", "", inlines(person("a", "Aside"))));
    var found = essay(List.of(), section("s", words("Spirits"), discrete, passage(4, person("a", "A"))));
    assertEquals("§ Aside; 4", labels(found, "a"));
    assertEquals("aside-a; p4-a", fragments(found, "a"));
  }

  @Test
  void aTableIsOnePassageWithItsNotes() {
    var cell = new Cell(1, 1, "left", "top", Cell.Style.PLAIN, List.of(inlines("Steel ", person("a", "A"), call(1))), List.of());
    var next = new Cell(1, 1, "left", "top", Cell.Style.PLAIN, List.of(inlines("Coal")), List.of());
    var table =
        new Table(head(""), new Table.Layout("all", "all", "none", 0), List.of(), List.of(),
            List.of(new Table.Row(List.of(cell, next))), List.of());
    var found = essay(List.of(note(1, person("b", "B"))), passage(7, table));
    assertEquals("7", labels(found, "a"));
    assertEquals("7 n1", labels(found, "b"));
    assertEquals(" Coal", found.of("a").get(0).after());
  }

  @Test
  void withSeveralTextsTheShortTitleStandsBefore() {
    var edition =
        new TestEdition()
            .text("ch1", List.of(), paragraph(person("a", "A")), passage(1, person("a", "A")))
            .text("ch2", List.of(), passage(1, person("a", "A")))
            .edition();
    assertEquals(
        List.of("Title of ch1 §", "Title of ch1 1", "Title of ch2 1"),
        Concordance.of(edition).of("a").stream().map(found -> found.place().fullLabel()).toList());
  }

  @Test
  void theContextIsAboutSixtyCharactersOfWholeWordsWithoutNotes() {
    String long_ = "one two three four five six seven eight nine ten ".repeat(4);
    var found =
        essay(List.of(note(1, "NOTE")), passage(1, long_, call(1), person("a", "words\n  here"), call(1), ", " + long_)).of("a").get(0);
    assertEquals("words here", found.words());
    assertEquals("nine ten one two three four five six seven eight nine ten ", found.before());
    assertEquals(", one two three four five six seven eight nine ten one two", found.after());
  }

  @Test
  void theContextStaysWithinItsPlaceAndHasQuotationMarksAndReadingsOfTheText() {
    var corrected =
        new Emendation(Emendation.Kind.CORR, 1, inlines("tasks"), inlines("taslks"), "", inlines("a slip"), HERE);
    var quoted = new Styled(Styled.Style.DOUBLE_QUOTED, NONE, inlines("Men ", person("a", "make"), " history"));
    var found = essay(List.of(), passage(1, "Elsewhere."), passage(2, "The ", corrected, " of ", quoted, ".")).of("a").get(0);
    assertEquals("The tasks of “Men ", found.before());
    assertEquals(" history”.", found.after());
  }

  @Test
  void anIndexTermHasAnAddressWithinItsPlace() {
    var found = essay(List.of(), passage(3, term("Peasantry", "middle peasants"), "Words"));
    assertEquals("p3--peasantry-middle-peasants", found.terms().get(0).fragment());
    assertEquals("middle peasants", found.terms().get(0).sub());
    assertTrue(found.terms().get(0).isWordless());
  }

  @Test
  void onlyTextsAreRead() {
    var edition = new TestEdition().register("persons", "person", entry("a", "A")).edition();
    assertEquals(List.of(), Concordance.of(edition).all());
  }

  @Test
  void anAnchorLabelIsTheLocator() {
    var inserted = new locus.model.Passage(new Anchor("p12a", "12a"), paragraph(person("a", "A")));
    assertEquals("12a", labels(essay(List.of(), inserted), "a"));
    assertEquals(Caption.NONE, inserted.head().caption());
  }
}

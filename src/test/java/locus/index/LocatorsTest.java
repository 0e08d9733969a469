package locus.index;

import static locus.index.TestEdition.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import locus.model.Block;
import locus.model.Mention.Range;
import locus.model.Note;
import org.junit.jupiter.api.Test;

class LocatorsTest {

  private static final Collation ENGLISH = Collation.of("en", Collation.Mode.WORD_BY_WORD);

  private static List<SubEntry> of(List<Note> notes, Block... blocks) {
    return Locators.of(Concordance.of(new TestEdition().text("essay", notes, blocks).edition()).of("a"), ENGLISH);
  }

  private static String row(SubEntry entry) {
    String locators = entry.locators().stream().map(LocatorsTest::shown).collect(Collectors.joining(", "));
    return entry.heading().isEmpty() ? locators : entry.heading() + ", " + locators;
  }

  private static String shown(Locator locator) {
    return (locator.isMain() ? "*" : "") + locator.label() + (locator.count() > 1 ? " (" + locator.count() + ")" : "");
  }

  private static String rows(List<SubEntry> entries) {
    return entries.stream().map(LocatorsTest::row).collect(Collectors.joining("; "));
  }

  @Test
  void mentionsInOnePlaceAreOneLocator() {
    var entries =
        of(
            List.of(note(1, person("a", "x"))),
            passage(1, person("a", "x"), call(1), person("a", "x", 2)), passage(2, main("a")));
    assertEquals("1 (2), 1 n1, *2", rows(entries));
    assertEquals("essay.html#p1-a", entries.get(0).locators().get(0).href());
  }

  @Test
  void locatorsWithoutSubEntryComeFirstThenTheHeadingsInOrder() {
    assertEquals(
        "3; as leader, 4; and Lenin, 2; and Trotsky, 1, 5",
        rows(
            of(
                List.of(), passage(1, sub("a", "and Trotsky")), passage(2, sub("a", "and Lenin")), passage(3, person("a", "x")),
                passage(4, sub("a", "as leader")), passage(5, sub("a", "and Trotsky")))));
  }

  @Test
  void aRangeTakesInWhatStandsBetweenButForNotes() {
    assertEquals(
        "1, 2–5 (3), 3 n1, 6",
        rows(
            of(
                List.of(note(1, person("a", "x"))), passage(1, person("a", "x")), passage(2, range("a", Range.START)),
                passage(3, person("a", "x"), call(1)), passage(4, "x"), passage(5, range("a", Range.END)),
                passage(6, person("a", "x")))));
  }

  @Test
  void aRangeTakesInTheOtherMentionsInItsFirstAndLastPassage() {
    assertEquals(
        "2–5 (4), 6",
        rows(
            of(
                List.of(), passage(2, person("a", "x"), range("a", Range.START)), passage(5, range("a", Range.END), person("a", "x")),
                passage(6, person("a", "x")))));
  }

  @Test
  void twoRangesCanFollowOneAnother() {
    assertEquals(
        "2–3 (2), 5–6 (2)",
        rows(
            of(
                List.of(), passage(2, range("a", Range.START)), passage(3, range("a", Range.END)),
                passage(5, range("a", Range.START)), passage(6, range("a", Range.END)))));
  }

  @Test
  void aRangeWithinOnePassageIsThatPassage() {
    assertEquals("2 (2)", rows(of(List.of(), passage(2, range("a", Range.START), range("a", Range.END)))));
  }

  @Test
  void aRangeThatIsNotClosedIsNone() {
    assertEquals("2, 3, 4", rows(of(List.of(), passage(2, range("a", Range.END)), passage(3, range("a", Range.START)), passage(4, person("a", "x")))));
  }

  @Test
  void aRangeDoesNotReachIntoAnotherText() {
    var edition =
        new TestEdition()
            .text("one", List.of(), passage(1, range("a", Range.START)))
            .text("two", List.of(), passage(2, range("a", Range.END)))
            .edition();
    assertEquals("1; 2", Locators.row(Concordance.of(edition).of("a")).stream().map(Locator::label).collect(Collectors.joining("; ")));
    assertEquals("Title of two 2", Locators.row(Concordance.of(edition).of("a")).get(1).fullLabel());
  }

  @Test
  void aMentionInATitleIsFlagged() {
    var entries = of(List.of(), passage(1, wordless("a")), passage(2, person("a", "x")));
    assertTrue(entries.get(0).locators().get(0).isInTitle());
    assertFalse(entries.get(0).locators().get(1).isInTitle());
  }
}

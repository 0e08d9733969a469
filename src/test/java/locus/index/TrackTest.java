package locus.index;

import static locus.index.TestEdition.call;
import static locus.index.TestEdition.inlines;
import static locus.index.TestEdition.note;
import static locus.index.TestEdition.passage;
import static locus.index.TestEdition.person;
import static locus.index.TestEdition.range;
import static locus.index.TestEdition.section;
import static locus.index.TestEdition.words;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import locus.model.Edition;
import locus.model.Mention.Range;
import org.junit.jupiter.api.Test;

class TrackTest {

  private static String marks(Edition edition, String key) {
    return Track.of(edition).marks(Locators.row(Concordance.of(edition).of(key))).stream()
        .map(mark -> mark.start() + "+" + mark.length() + (mark.isInNote() ? "n" : ""))
        .collect(Collectors.joining(" "));
  }

  @Test
  void aMarkStandsAtItsPassage() {
    Edition edition =
        new TestEdition()
            .text("essay", List.of(note(1, person("lenin", "L"))), passage(1, person("lenin", "L")), passage(2, "x", call(1)), passage(3, person("lenin", "L")))
            .edition();
    assertEquals("0+1 1+1n 2+1", marks(edition, "lenin"));
    assertEquals(3, Track.of(edition).length());
  }

  @Test
  void aHeadingStandsWithThePassageUnderIt() {
    Edition edition =
        new TestEdition()
            .text("essay", List.of(), passage(1, "x"), section("force", inlines(person("lenin", "L")), passage(2, "y")), section("end", inlines(person("lenin", "L"))))
            .edition();
    assertEquals("1+1 1+1", marks(edition, "lenin"));
  }

  @Test
  void aRangeIsAsLongAsItsPassages() {
    Edition edition =
        new TestEdition()
            .text("essay", List.of(), passage(1, range("lenin", Range.START)), passage(2, "x"), passage(3, range("lenin", Range.END)), passage(4, "y"))
            .edition();
    assertEquals("0+3", marks(edition, "lenin"));
  }

  @Test
  void textsFollowOneAnother() {
    Edition edition =
        new TestEdition()
            .text("a", List.of(), passage(1, "x"), passage(2, "x"))
            .text("b", List.of(), passage(1, person("lenin", "L")))
            .edition();
    assertEquals("2+1", marks(edition, "lenin"));
    assertEquals("Title of a 0+2, Title of b 2+1", stretches(edition));
  }

  @Test
  void theSectionsOfASingleTextAreItsParts() {
    Edition edition = new TestEdition().text("essay", List.of(), passage(1, "x"), section("force", words("Force"), passage(2, "y"), passage(3, "z"))).edition();
    assertEquals("Title of essay 0+1, Force 1+2", stretches(edition));
  }

  private static String stretches(Edition edition) {
    return Track.of(edition).stretches().stream().map(part -> part.words() + " " + part.start() + "+" + part.length()).collect(Collectors.joining(", "));
  }
}

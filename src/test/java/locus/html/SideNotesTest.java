package locus.html;

import static locus.index.TestEdition.call;
import static locus.index.TestEdition.note;
import static locus.index.TestEdition.passage;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import locus.index.TestEdition;
import locus.model.Anchor;
import locus.model.Block;
import locus.model.Note;
import locus.model.Passage;
import locus.model.Verse;
import org.junit.jupiter.api.Test;

class SideNotesTest {

  private static Optional<String> rules(List<Note> notes, Block... blocks) {
    return SideNotes.of(new TestEdition().text("essay", notes, blocks).documents.get(0));
  }

  @Test
  void aNoteStandsAtItsCallOrUnderTheNoteBeforeIt() {
    String long_ = "Words and words. ".repeat(40);
    assertEquals(
        "#r1{anchor-name:--r1}#n1{anchor-name:--n1;top:anchor(--r1 top,0px)}"
            + "#r2{anchor-name:--r2}#n2{anchor-name:--n2;top:max(anchor(--r2 top,0px),anchor(--n1 bottom,0px) + .6rem)}",
        rules(List.of(note(1, "One."), note(2, "Two.")), passage(1, "A", call(1), " b", call(2)), passage(2, long_)).orElseThrow());
  }

  @Test
  void aNoteThatIsCalledFromANoteFollowsIt() {
    String rules = rules(List.of(note(1, "One", call(3), "."), note(2, "Two."), note(3, "Three.")), passage(1, "A", call(1), " b", call(2))).orElseThrow();
    assertTrue(rules.indexOf("#n1{") < rules.indexOf("#n3{") && rules.indexOf("#n3{") < rules.indexOf("#n2{"), rules);
  }

  @Test
  void roomIsKeptForNotesThatAreLongerThanTheText() {
    assertTrue(rules(List.of(note(1, "Note ".repeat(80))), passage(1, "A", call(1))).orElseThrow().contains(".leaf{padding-block-end:"));
  }

  @Test
  void notesThatWouldDriftFarFromTheirCallsStayAtTheEnd() {
    assertEquals(Optional.empty(), rules(List.of(note(1, "Note ".repeat(400)), note(2, "Two.")), passage(1, "A", call(1), call(2))));
  }

  @Test
  void aLineOfVerseIsALine() {
    List<Object> poem = new ArrayList<>();
    List<Note> notes = new ArrayList<>();
    for (int line = 1; line <= 60; line++) {
      poem.add("A line\n");
      poem.add(call(line));
      notes.add(note(line, "A gloss."));
    }
    var block = new Passage(new Anchor("p1", "1"), new Verse(TestEdition.head(""), TestEdition.inlines(poem.toArray()), List.of(), List.of()));
    assertTrue(rules(notes, block).isPresent());
  }

  @Test
  void aPageWithoutNotesNeedsNoRules() {
    assertEquals(Optional.empty(), rules(List.of(), passage(1, "A")));
  }
}

package locus.html;

import static locus.html.Sample.editorsCall;
import static locus.html.Sample.editorsNote;
import static locus.html.Sample.note;
import static locus.html.Sample.page;
import static locus.html.Sample.person;
import static locus.html.Sample.text;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import locus.model.Anchor;
import locus.model.Note;
import locus.model.Words;
import org.junit.jupiter.api.Test;

class NotesHtmlTest {

  @Test
  void theAuthorsNotesThenTheEditors() {
    assertEquals(
        """
        <section class="notes" role="doc-endnotes" aria-labelledby="notes">
        <h2 id="notes">Notes</h2>
        <ol class="note-list">
        <li class="note" id="n1" value="1"><p>Words.<sup class="call ednote"><a id="ra" role="doc-noteref" href="#ea">a</a></sup> \
        <a role="doc-backlink" href="#r1" aria-label="Back to call 1"></a></p></li>
        </ol>
        <h3 id="editors-notes">Editor’s notes</h3>
        <ol class="note-list ednotes" type="a">
        <li class="note ednote" id="ea" data-n="a" value="1"><p>Ours. <a role="doc-backlink" href="#ra" aria-label="Back to call a"></a></p></li>
        </ol>
        </section>
        """,
        notes(note(1, 1, new Words("Words."), editorsCall(1)), editorsNote(1, new Words("Ours."))));
  }

  @Test
  void theEditorsAloneStandUnderTheirOwnHeading() {
    assertEquals(
        """
        <section class="notes" role="doc-endnotes" aria-labelledby="notes">
        <h2 id="notes">Editor’s notes</h2>
        <ol class="note-list ednotes" type="a">
        <li class="note ednote" id="ea" data-n="a" value="1"><p>Ours. <a role="doc-backlink" href="#ra" aria-label="Back to call a"></a></p></li>
        </ol>
        </section>
        """,
        notes(editorsNote(1, new Words("Ours."))));
  }

  @Test
  void everyCallHasItsWayBack() {
    assertEquals(
        """
        <li class="note" id="n1" value="1"><p>N. <a role="doc-backlink" href="#r1" aria-label="Back to call 1"></a> \
        <a role="doc-backlink" href="#r1-2" aria-label="Back to call 1, place 2"></a></p></li>
        """,
        item(notes(note(1, 2, new Words("N.")))));
  }

  @Test
  void aNoteIsAPlaceOfItsOwn() {
    assertEquals(
        """
        <li class="note" id="n1" value="1"><p><a id="n1-trotsky" class="person" href="persons.html#trotsky">T</a> \
        <a role="doc-backlink" href="#r1" aria-label="Back to call 1"></a></p></li>
        """,
        item(notes(note(1, 1, person("trotsky", 1, new Words("T"))))));
  }

  @Test
  void aNotePutInLaterHasNoNumberForTheBrowser() {
    var inserted = new Note(Note.Series.AUTHOR, 2, new Anchor("n1a", "1a"), List.of(new Words("N.")), 1, Sample.SOURCE);
    assertEquals(
        """
        <li class="note" id="n1a" data-n="1a"><p>N. <a role="doc-backlink" href="#r1a" aria-label="Back to call 1a"></a></p></li>
        """,
        item(notes(inserted)));
  }

  @Test
  void whereThereAreNoNotesThereIsNothing() {
    assertEquals("", notes());
  }

  private static String notes(Note... notes) {
    return page(text("spring", List.of(notes))).notes().markup();
  }

  private static String item(String notes) {
    return notes.substring(notes.indexOf("<li"), notes.indexOf("</li>") + 6);
  }
}

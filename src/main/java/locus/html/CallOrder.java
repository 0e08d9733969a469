package locus.html;

import java.util.ArrayList;
import java.util.List;
import locus.model.Document;
import locus.model.Note;
import locus.model.NoteCall;
import locus.model.Passage;
import locus.model.ReadingText;
import locus.model.UnreadNotes;
import locus.model.Walker;

/** The notes of a document in the order of their first calls; those called from a note follow that note. */
final class CallOrder extends Walker {

  private final UnreadNotes notes;
  private final List<Called> called = new ArrayList<>();
  private int signs;

  /**
   * A note and how far into the text it is called.
   *
   * @param at signs of running text before the passage that calls it
   */
  record Called(Note note, int at) {}

  private CallOrder(Document document) {
    notes = new UnreadNotes(document);
    inlines(document.title());
    inlines(document.subtitle());
    blocks(document.blocks());
  }

  static List<Called> of(Document document) {
    return new CallOrder(document).called;
  }

  /** How long the running text is. */
  static int signs(Document document) {
    return new CallOrder(document).signs;
  }

  @Override
  public Void visitPassage(Passage passage) {
    super.visitPassage(passage);
    signs += ReadingText.of(passage).length();
    return null;
  }

  @Override
  public Void visitNoteCall(NoteCall call) {
    notes.turnTo(call).ifPresent(note -> {
      called.add(new Called(note, signs));
      walk(note);
    });
    return null;
  }
}

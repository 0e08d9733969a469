package locus.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import locus.model.Document;
import locus.model.Note;
import locus.model.NoteCall;
import locus.model.Passage;
import locus.model.ReadingText;
import locus.model.Walker;

/** The notes of a document in the order of their first calls; those called from a note follow that note. */
final class CallOrder extends Walker {

  private final Map<NoteCall, Note> notes = new HashMap<>();
  private final Set<NoteCall> met = new HashSet<>();
  private final List<Called> called = new ArrayList<>();
  private int signs;

  /**
   * A note and how far into the text it is called.
   *
   * @param at signs of running text before the passage that calls it
   */
  record Called(Note note, int at) {}

  private CallOrder(Document document) {
    document.notes().forEach(note -> notes.put(new NoteCall(note.series(), note.ordinal(), 1), note));
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
    var first = new NoteCall(call.series(), call.ordinal(), 1);
    if (notes.containsKey(first) && met.add(first)) {
      called.add(new Called(notes.get(first), signs));
      walk(notes.get(first));
    }
    return null;
  }
}

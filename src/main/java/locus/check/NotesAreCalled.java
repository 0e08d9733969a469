package locus.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import locus.finding.Finding;
import locus.finding.Rule;
import locus.model.Document;
import locus.model.Edition;
import locus.model.Note;
import locus.model.NoteCall;
import locus.model.UnreadNotes;

/** Each note is called from the text, if by way of another note; and each call has its note. */
final class NotesAreCalled extends EveryInline {

  private final Document document;
  private final UnreadNotes unread;
  private final List<Finding> findings = new ArrayList<>();

  private NotesAreCalled(Document document) {
    this.document = document;
    this.unread = new UnreadNotes(document);
  }

  static List<Finding> check(Edition edition) {
    return edition.documents().stream().flatMap(document -> new NotesAreCalled(document).findings().stream()).toList();
  }

  private List<Finding> findings() {
    inlines(document.title());
    inlines(document.subtitle());
    blocks(document.blocks());
    document.register().ifPresent(register -> register.entries().forEach(this::walk));
    for (Note note : document.notes()) {
      if (note.content().isEmpty()) {
        findings.add(Finding.of(Rule.CALLS_HAVE_NOTES, note.source(), "Note “" + note.anchor().label() + "” is called here and has no words."));
      }
      if (unread.contains(note)) {
        findings.add(Finding.of(Rule.NOTES_ARE_CALLED, note.source(), "Note “" + note.anchor().label() + "” is called nowhere in the text."));
      }
    }
    return findings;
  }

  @Override
  public Void visitNoteCall(NoteCall call) {
    Optional<Note> note = unread.turnTo(call);
    note.ifPresent(this::walk);
    if (note.isEmpty() && !isThere(call)) {
      findings.add(Finding.of(Rule.CALLS_HAVE_NOTES, document.source(), "The " + series(call) + " note " + call.ordinal() + " is called and is not there."));
    }
    return null;
  }

  private boolean isThere(NoteCall call) {
    return document.notes().stream().anyMatch(note -> note.series() == call.series() && note.ordinal() == call.ordinal());
  }

  private static String series(NoteCall call) {
    return call.series() == Note.Series.AUTHOR ? "author’s" : "editor’s";
  }
}

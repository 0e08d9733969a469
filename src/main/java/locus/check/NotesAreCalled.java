package locus.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import locus.finding.Finding;
import locus.finding.Rule;
import locus.model.Document;
import locus.model.Edition;
import locus.model.Note;
import locus.model.NoteCall;

/** Each note is called from the text, if by way of another note; and each call has its note. */
final class NotesAreCalled extends EveryInline {

  private final Document document;
  private final Map<NoteCall, Note> notes = new HashMap<>();
  private final Set<NoteCall> reached = new HashSet<>();
  private final List<Finding> findings = new ArrayList<>();

  private NotesAreCalled(Document document) {
    this.document = document;
    document.notes().forEach(note -> notes.put(first(note.series(), note.ordinal()), note));
  }

  static List<Finding> check(Edition edition) {
    return edition.documents().stream().flatMap(document -> new NotesAreCalled(document).findings().stream()).toList();
  }

  private static NoteCall first(Note.Series series, int ordinal) {
    return new NoteCall(series, ordinal, 1);
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
      if (!reached.contains(first(note.series(), note.ordinal()))) {
        findings.add(Finding.of(Rule.NOTES_ARE_CALLED, note.source(), "Note “" + note.anchor().label() + "” is called nowhere in the text."));
      }
    }
    return findings;
  }

  @Override
  public Void visitNoteCall(NoteCall call) {
    NoteCall first = first(call.series(), call.ordinal());
    if (!notes.containsKey(first)) {
      findings.add(Finding.of(Rule.CALLS_HAVE_NOTES, document.source(), "The " + series(call) + " note " + call.ordinal() + " is called and is not there."));
    } else if (reached.add(first)) {
      walk(notes.get(first));
    }
    return null;
  }

  private static String series(NoteCall call) {
    return call.series() == Note.Series.AUTHOR ? "author’s" : "editor’s";
  }
}

package locus.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import locus.model.Anchor;
import locus.model.Note;

/**
 * Counts what a document numbers, in the order of its words: passages, notes, emendations, and references to a key within a place.
 *
 * <p>The numbers are provisional: the ledger may give a passage the one it was accepted with.
 */
final class Numbering {
  private final Deque<Map<String, Integer>> places = new ArrayDeque<>();
  private final List<NoteDraft> authors = new ArrayList<>();
  private final List<NoteDraft> editors = new ArrayList<>();
  private final Map<String, NoteDraft> named = new HashMap<>();
  private final Set<String> met = new HashSet<>();
  private int passages;
  private int emendations;

  Numbering() {
    enterPlace();
  }

  Anchor nextPassage() {
    passages++;
    return new Anchor("p" + passages, "" + passages);
  }

  int nextEmendation() {
    return ++emendations;
  }

  /** Whether this is the first in the document of what there may be one of. */
  boolean isFirst(String what) {
    return met.add(what);
  }

  /** Begins a passage, a note or a heading: occurrences are counted within it. */
  void enterPlace() {
    places.push(new HashMap<>());
  }

  void leavePlace() {
    places.pop();
  }

  /** 1 for the first of its kind within the place. */
  int occurrence(String what) {
    return places.peek().merge(what, 1, Integer::sum);
  }

  NoteDraft newNote(Note.Series series) {
    List<NoteDraft> notes = series == Note.Series.AUTHOR ? authors : editors;
    var draft = new NoteDraft(series, notes.size() + 1);
    notes.add(draft);
    return draft;
  }

  /** The note that bears an id, made now if this is its first call. */
  NoteDraft namedNote(String id) {
    return named.computeIfAbsent(id, name -> newNote(Note.Series.AUTHOR));
  }

  /** The author's notes, then the editor's. */
  List<Note> notes() {
    var notes = new ArrayList<Note>();
    authors.forEach(draft -> notes.add(draft.note()));
    editors.forEach(draft -> notes.add(draft.note()));
    return notes;
  }
}

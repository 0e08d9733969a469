package locus.model;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The notes of a document for one who reads it from its beginning and turns to each note where it is first called. */
public final class UnreadNotes {

  private final Map<Note.Series, Map<Integer, Note>> unread = new EnumMap<>(Note.Series.class);

  /** All notes of a document. */
  public UnreadNotes(Document document) {
    document.notes().forEach(note -> unread.computeIfAbsent(note.series(), series -> new HashMap<>()).put(note.ordinal(), note));
  }

  /** The note that is called; empty where it has been read, or is not there. */
  public Optional<Note> turnTo(NoteCall call) {
    return Optional.ofNullable(unread.getOrDefault(call.series(), Map.of()).remove(call.ordinal()));
  }

  /** Whether a note has not been turned to. */
  public boolean contains(Note note) {
    return unread.getOrDefault(note.series(), Map.of()).containsKey(note.ordinal());
  }
}

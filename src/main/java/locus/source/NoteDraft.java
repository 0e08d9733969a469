package locus.source;

import java.util.List;
import locus.model.Anchor;
import locus.model.Inline;
import locus.model.Note;
import locus.model.NoteCall;
import locus.model.SourceRef;

/** A note while its document is read: it has a number as soon as it is called, and may be called again. */
final class NoteDraft {
  private final Note.Series series;
  private final int ordinal;
  private List<Inline> content = List.of();
  private SourceRef source = SourceRef.of("");
  private int calls;

  NoteDraft(Note.Series series, int ordinal) {
    this.series = series;
    this.ordinal = ordinal;
  }

  /** A call. The place of the first is the note's own until the note is written. */
  NoteCall call(SourceRef place) {
    calls++;
    source = calls == 1 && content.isEmpty() ? place : source;
    return new NoteCall(series, ordinal, calls);
  }

  void write(List<Inline> words, SourceRef place) {
    content = words;
    source = place;
  }

  Note note() {
    String label = series == Note.Series.AUTHOR ? "" + ordinal : letters(ordinal);
    return new Note(series, ordinal, new Anchor((series == Note.Series.AUTHOR ? "n" : "e") + label, label), content, calls, source);
  }

  /** a, b ... z, aa, ab ... */
  static String letters(int ordinal) {
    var letters = new StringBuilder();
    for (int rest = ordinal; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('a' + (rest - 1) % 26));
    }
    return letters.toString();
  }
}

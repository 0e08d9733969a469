package locus.model;

/**
 * The place at which a note is called.
 *
 * @param ordinal the note, from 1 in its series within the document
 * @param occurrence 1 for the first call of that note, 2 for the next ...
 */
public record NoteCall(Note.Series series, int ordinal, int occurrence) implements Inline {
  @Override
  public <R> R accept(InlineVisitor<R> visitor) {
    return visitor.visitNoteCall(this);
  }
}

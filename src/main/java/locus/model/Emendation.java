package locus.model;

import java.util.List;

/**
 * A reading of the editor's: {@code corr}, {@code sic}, {@code supplied}, {@code unclear}, {@code surplus}, named as in TEI.
 *
 * @param ordinal from 1 within the document
 * @param content what the text reads
 * @param counterpart for {@code corr} what the witness has, for {@code sic} what it should have; may be empty
 * @param certainty {@code high}, {@code medium}, {@code low}, or empty
 * @param note the reason; may be empty
 */
public record Emendation(
    Kind kind,
    int ordinal,
    List<Inline> content,
    List<Inline> counterpart,
    String certainty,
    List<Inline> note,
    SourceRef source)
    implements Inline {
  public Emendation {
    content = List.copyOf(content);
    counterpart = List.copyOf(counterpart);
    note = List.copyOf(note);
  }

  /** What was done, or not done, to the witness's words. */
  public enum Kind {
    /** Evident damage of the transcription, corrected. */
    CORR,
    /** A doubtful reading or fault, kept. */
    SIC,
    /** Supplied by the editor. */
    SUPPLIED,
    /** Hard to read. */
    UNCLEAR,
    /** In the witness, and too much. */
    SURPLUS
  }

  @Override
  public <R> R accept(InlineVisitor<R> visitor) {
    return visitor.visitEmendation(this);
  }
}

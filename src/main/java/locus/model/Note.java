package locus.model;

import java.util.List;

/**
 * A note: the author's ({@code footnote:[..]}, numbered) or the editor's ({@code ednote:[..]}, lettered).
 *
 * @param series whose
 * @param ordinal from 1 in its series within the document
 * @param anchor {@code n7} and {@code 7}, or {@code ea} and {@code a}
 * @param content its words
 * @param calls how often it is called, from 1
 * @param source where it is written
 */
public record Note(Series series, int ordinal, Anchor anchor, List<Inline> content, int calls, SourceRef source) {

  public Note {
    content = List.copyOf(content);
  }

  /** Whose notes. */
  public enum Series {
    /** The author's: 1, 2, 3. */
    AUTHOR,
    /** The editor's: a, b, c ... z, aa, ab. */
    EDITOR
  }

  /**
   * The id of one of the calls.
   *
   * @param occurrence from 1
   * @return {@code r7}, {@code r7-2} ...; {@code ra} for the editor's note a
   */
  public String callId(int occurrence) {
    return "r" + anchor.label() + (occurrence > 1 ? "-" + occurrence : "");
  }
}

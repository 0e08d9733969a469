package locus.mark;

import locus.model.SourceRef;

/**
 * Words of a source that name an entry and are not marked up.
 *
 * @param place file and line
 * @param start where they begin in the file
 * @param words as they stand there
 * @param macro the register's kind
 * @param key the entry's
 * @param likelihood how sure it is that they mean it
 * @param line the words around them
 */
public record Unmarked(SourceRef place, int start, String words, String macro, String key, Likelihood likelihood, String line) {

  /** How sure it is that words mean an entry. */
  public enum Likelihood {
    /** A name, or several words, that only one entry claims. */
    LIKELY,
    /** A common noun, which may stand in another sense; or it stands in a title or quotation. */
    POSSIBLE,
    /** Two entries claim it, or it may be part of a longer name. Never written. */
    DOUBTFUL
  }

  /** The markup: {@code person:stalin[Stalin]}. */
  public String markup() {
    return macro + ":" + key + "[" + words + "]";
  }

  /** Where the words end in the file. */
  int end() {
    return start + words.length();
  }
}

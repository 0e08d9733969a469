package locus.essay;

/**
 * A word, a mark of punctuation or the call of a note, as it stands in a witness.
 *
 * @param raw as it is written there
 * @param key what is compared: the same with the editor's general rules undone
 * @param gap the space before it, empty where it is joined to the token before
 * @param opens whether a paragraph or heading begins with it
 * @param broken whether a mark of a new page or column stands before it
 * @param place where it stands: {@code line 12}, {@code p19}
 */
record Token(String raw, String key, String gap, boolean opens, boolean broken, String place) {

  /** Whether it is the call of a note; the space around a call is no one's word. */
  boolean isCall() {
    return key.startsWith("[");
  }

  /** Whether it belongs to the same printed word as the token before. */
  boolean isJoined() {
    return gap.isEmpty();
  }
}

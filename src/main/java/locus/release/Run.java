package locus.release;

/**
 * A stretch of words of a passage that was changed: it stayed, went or came; two of the three are empty.
 *
 * @param kept as it was and is; spaces around a change count as kept
 * @param deleted without the space after it
 * @param inserted without the space after it
 */
public record Run(String kept, String deleted, String inserted) {

  static Run kept(String words) {
    return new Run(words, "", "");
  }

  static Run deleted(String words) {
    return new Run("", words, "");
  }

  static Run inserted(String words) {
    return new Run("", "", words);
  }
}

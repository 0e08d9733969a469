package locus.source;

import java.util.regex.Matcher;

/**
 * Asciidoctor makes some signs typographic between two letters, but a macro's mark is none: {@code person:x[Stalin]'s},
 * {@code l'person:y[Humanité]}, {@code person:x[Stalin]--person:z[Hitler]}.
 */
final class SignsBetween {
  private final String text;
  private final Vocabulary vocabulary;
  private final Matcher head;
  /** Where the last macro has ended, and the last character of its words. */
  private int closed = -1;
  private int lastWord;

  SignsBetween(String text, Vocabulary vocabulary) {
    this.text = text;
    this.vocabulary = vocabulary;
    this.head = MacroScanner.HEAD.matcher(text);
  }

  /** Takes note of the macro that was read last, and says where it ends. */
  int macroEnds(MacroBody macro) {
    if (closed != macro.wordsEnd()) { // or else its words end with a macro's
      lastWord = macro.wordsEnd() - 1;
    }
    closed = macro.close() + 1;
    return closed;
  }

  /** Whether an apostrophe stands at a place that Asciidoctor would take for one if it saw both its neighbours. */
  boolean isApostrophe(int at, int to) {
    return text.charAt(at) == '\'' && isBetween(at, at + 1, to) && Character.isLetter(text.charAt(at + 1));
  }

  /** The same of the two hyphens of a dash without spaces. */
  boolean isDash(int at, int to) {
    return at > 0 && text.startsWith("--", at) && isBetween(at, at + 2, to);
  }

  private boolean isBetween(int from, int end, int to) {
    if (from == 0 || end >= to) {
      return false;
    }
    boolean macroBefore = from == closed;
    boolean macroNext = head.region(end, to).lookingAt() && vocabulary.knows(head.group(1)) && head.end() < to;
    return (macroBefore || macroNext)
        && Character.isLetterOrDigit(text.charAt(macroBefore ? lastWord : from - 1))
        && Character.isLetterOrDigit(text.charAt(macroNext ? head.end() : end));
  }
}

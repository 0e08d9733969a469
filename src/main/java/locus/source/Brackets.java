package locus.source;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * The square brackets open at a place in a macro's words.
 *
 * <p>Those of other macros ({@code link:x[y]}) are told from plain ones, since within a stock note a plain bracket is closed by
 * {@code \]}: {@code footnote:[It [sic\] was.]}.
 */
final class Brackets {
  private final String text;
  private final Deque<Boolean> plain = new ArrayDeque<>();

  Brackets(String text) {
    this.text = text;
  }

  boolean isEmpty() {
    return plain.isEmpty();
  }

  void open(int at) {
    plain.push(!endsMacroHead(at));
  }

  /** Closes the innermost; false where none is open. */
  boolean close() {
    if (plain.isEmpty()) {
      return false;
    }
    plain.pop();
    return true;
  }

  /** {@code \]}: closes the innermost if that is a plain one, and is text otherwise. */
  void closeEscaped() {
    if (insidePlain()) {
      plain.pop();
    }
  }

  /** Whether no macro of Asciidoctor's own is open. */
  boolean allPlain() {
    return !plain.contains(false);
  }

  boolean insidePlain() {
    return !plain.isEmpty() && plain.peek();
  }

  private boolean endsMacroHead(int at) {
    for (int i = at - 1; i >= 0; i--) {
      char c = text.charAt(i);
      if (c == ':') {
        return true;
      }
      if (Character.isWhitespace(c) || c == '[' || c == ']') {
        return false;
      }
    }
    return false;
  }
}

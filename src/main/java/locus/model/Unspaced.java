package locus.model;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;

/** Signs of scripts that are written without spaces: a word may begin or end at any of them, within what looks like one. */
public final class Unspaced {
  private static final Set<UnicodeScript> SCRIPTS = EnumSet.of(
      UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.BOPOMOFO, UnicodeScript.THAI, UnicodeScript.LAO,
      UnicodeScript.KHMER, UnicodeScript.MYANMAR, UnicodeScript.TIBETAN);

  /** Thai is the first of them in Unicode; nearly all other text is before it. */
  private static final char FIRST = '\u0e00';

  private Unspaced() {}

  /** Whether one stands at a place. */
  public static boolean isAt(String text, int at) {
    return text.charAt(at) >= FIRST && SCRIPTS.contains(UnicodeScript.of(text.codePointAt(at)));
  }

  /** The place after the first such sign; {@code end} where there is none before it. */
  public static int endOfFirst(String text, int from, int end) {
    int at = from;
    while (at < end && !isAt(text, at)) {
      at++;
    }
    return Math.min(end, at + 1);
  }
}

package locus.source;

import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Signs of Chinese and Japanese, between which the end of a line is no space (CSS Text 3, segment breaks). Browsers differ in this, and
 * what is searched and quoted must not have it either.
 */
final class WideSigns {
  private static final Set<UnicodeScript> SCRIPTS =
      EnumSet.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.BOPOMOFO);
  private static final Pattern LINE_END = Pattern.compile("[ \\t]*\\n[ \\t]*");
  /** Signs that are wide beside a wide one. */
  private static final String EITHER = "“”‘’…—·";

  private WideSigns() {}

  static boolean areIn(String text) {
    for (int at = 0; at < text.length(); at++) {
      if (text.charAt(at) >= 0x2e80 && isWide(text.codePointAt(at))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Text whose lines are joined where two such signs meet.
   *
   * @param before what stands before it
   */
  static String joined(String before, String text) {
    var out = new StringBuilder();
    Matcher end = LINE_END.matcher(text);
    while (end.find()) {
      boolean meet = end.end() < text.length() && meet(end.start() > 0 ? text.substring(0, end.start()) : before, text.substring(end.end()));
      end.appendReplacement(out, meet ? "" : Matcher.quoteReplacement(end.group()));
    }
    return end.appendTail(out).toString();
  }

  /** Whether the end of one text and the beginning of another stand beside each other without a space. */
  static boolean meet(CharSequence before, String after) {
    if (before.isEmpty() || after.isEmpty()) {
      return false;
    }
    int left = Character.codePointBefore(before, before.length());
    int right = after.codePointAt(0);
    return isWide(left) && (isWide(right) || EITHER.indexOf(right) >= 0) || isWide(right) && EITHER.indexOf(left) >= 0;
  }

  private static boolean isWide(int sign) {
    return sign >= 0x2e80 && (SCRIPTS.contains(UnicodeScript.of(sign)) || sign <= 0x303f && sign >= 0x3000 || sign >= 0xfe30 && sign <= 0xfe4f
        || sign >= 0xff01 && sign <= 0xff60);
  }
}

package locus.mark;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands beside words: whether it makes a longer name of them, and enough of it to judge by. */
final class Neighbours {

  private static final int WIDTH = 40;
  private static final Pattern NAME_AFTER = Pattern.compile("(?:[-–]\\p{L}|[ \\t\\u00A0]\\n?\\p{Lu}[\\p{L}’'-]*)");
  private static final Pattern NAME_BEFORE = Pattern.compile("(?:\\p{L}[-–]|(?<![.!?:;=*.-][ \\n]|^|[\\n\\[|])\\p{Lu}[\\p{L}’'-]*[ \\t\\u00A0])$");

  private Neighbours() {}

  /** Whether a hyphen joins them to other words, or a word with a capital stands beside a name: {@code Lenin Library}. */
  static boolean makeItLonger(String text, int from, int to) {
    Matcher after = NAME_AFTER.matcher(text).region(to, text.length());
    boolean name = Character.isUpperCase(text.charAt(from));
    boolean followed = after.lookingAt() && (name || !Character.isWhitespace(text.charAt(to)));
    String left = text.substring(Math.max(0, from - WIDTH), from);
    Matcher before = NAME_BEFORE.matcher(left);
    return followed || before.find() && (name || !Character.isWhitespace(left.charAt(left.length() - 1)));
  }

  /** The words with some to the left and right of them, in one line. */
  static String around(String text, int from, int to) {
    int start = Math.max(0, from - WIDTH);
    int end = Math.min(text.length(), to + WIDTH);
    String left = start == 0 ? "" : "… ";
    String right = end == text.length() ? "" : " …";
    return left + text.substring(start, end).replaceAll("\\s+", " ").strip() + right;
  }
}

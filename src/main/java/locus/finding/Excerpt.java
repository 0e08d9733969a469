package locus.finding;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of a long source line that a message speaks of. A paragraph of AsciiDoc is often one line of a thousand characters;
 * what the message names between “ and ” is looked for in it and stands in the middle.
 */
final class Excerpt {

  private static final int LONGEST = 100;
  private static final Pattern NAMED = Pattern.compile("“([^“”]+)”");

  private Excerpt() {}

  static String of(String line, String message) {
    if (line.length() <= LONGEST) {
      return line;
    }
    int[] named = named(line, message);
    int start = Math.max(0, Math.min((named[0] + named[1] - LONGEST) / 2, line.length() - LONGEST));
    int end = start + LONGEST;
    int from = start == 0 ? 0 : wordAfter(line, start, named[0]);
    int to = end == line.length() ? end : wordBefore(line, end, named[1]);
    return (from > 0 ? "… " : "") + line.substring(from, to).strip() + (to < line.length() ? " …" : "");
  }

  /** Start and end of what the message names; an empty stretch at the line's start where it names nothing of the line. */
  private static int[] named(String line, String message) {
    Matcher matcher = NAMED.matcher(message);
    while (matcher.find()) {
      int at = line.indexOf(matcher.group(1));
      if (at >= 0) {
        return new int[] {at, at + matcher.group(1).length()};
      }
    }
    return new int[] {0, 0};
  }

  private static int wordAfter(String line, int start, int latest) {
    int space = line.indexOf(' ', start);
    return space < 0 || space > latest ? whole(line, start) : space + 1;
  }

  private static int wordBefore(String line, int end, int earliest) {
    int space = line.lastIndexOf(' ', end);
    return space < 0 || space < earliest ? whole(line, end) : space;
  }

  /** Not between the two halves of a character. */
  private static int whole(String line, int at) {
    return Character.isLowSurrogate(line.charAt(at)) ? at - 1 : at;
  }
}

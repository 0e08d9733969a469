package locus.jbake;

import java.util.regex.Pattern;

/**
 * A style sheet or a script without comments and needless space. Names stay as they are, and so do strings, templates and regular
 * expressions; a line end of a script stays wherever JavaScript might read a semicolon into it (ECMA-262, 12.10).
 */
final class SlimText {

  private static final Pattern BEFORE_REGEX = Pattern.compile("(?:^|[(,=:\\[!&|?{};+\\-*%~^<>\\n]|\\b(?:return|typeof|case|in|of))\\s*$");

  /** Beside these a space says nothing. */
  private static final String SIGNS = "{}();,=<>&|?:![]+-*%";

  private final String text;
  private final boolean script;
  private final StringBuilder out = new StringBuilder();
  private int at;

  private SlimText(String text, boolean script) {
    this.text = text;
    this.script = script;
  }

  static String style(String text) {
    return new SlimText(text, false).slim();
  }

  static String script(String text) {
    return new SlimText(text, true).slim();
  }

  private String slim() {
    while (at < text.length()) {
      char sign = text.charAt(at);
      if (Character.isLetterOrDigit(sign)) {
        word();
      } else if (text.startsWith("/*", at)) {
        skip("*/", 2);
      } else if (script && text.startsWith("//", at)) {
        skip("\n", 0);
      } else if (sign == '"' || sign == '\'' || script && sign == '`') {
        verbatim(sign);
      } else if (script && sign == '/' && BEFORE_REGEX.matcher(out.substring(Math.max(0, out.length() - 12))).find()) {
        verbatim('/');
      } else if (Character.isWhitespace(sign)) {
        space();
      } else {
        sign(sign);
      }
    }
    return out.toString().strip() + "\n";
  }

  private void word() {
    int from = at;
    while (at < text.length() && Character.isLetterOrDigit(text.charAt(at))) {
      at++;
    }
    out.append(text, from, at);
  }

  private void skip(String end, int more) {
    int found = text.indexOf(end, at);
    at = found < 0 ? text.length() : found + more;
  }

  /** Up to the closing sign; within a regular expression's brackets a slash closes nothing. */
  private void verbatim(char close) {
    boolean brackets = false;
    out.append(text.charAt(at++));
    while (at < text.length()) {
      char sign = text.charAt(at++);
      out.append(sign);
      if (sign == '\\' && at < text.length()) {
        out.append(text.charAt(at++));
      } else if (close == '/' && (sign == '[' || sign == ']')) {
        brackets = sign == '[';
      } else if (sign == close && !brackets) {
        return;
      }
    }
  }

  private void space() {
    boolean line = false;
    while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
      line |= text.charAt(at++) == '\n';
    }
    char before = out.length() == 0 ? ';' : out.charAt(out.length() - 1);
    char after = at < text.length() ? text.charAt(at) : ';';
    if (script) {
      boolean comment = text.startsWith("/*", at) || text.startsWith("//", at);
      if (line && !comment && "{;,(=>&|?:[\n".indexOf(before) < 0 && "}])".indexOf(after) < 0) {
        out.append('\n');
      } else if (!line && !comment && (isSameSign(before, after) || (SIGNS + "\n").indexOf(before) < 0 && SIGNS.indexOf(after) < 0)) {
        out.append(' ');
      } else if (line && comment && "{;,(=>&|?:[\n".indexOf(before) < 0) {
        out.append('\n');
      }
    } else if ("{};,>: ".indexOf(before) < 0 && "{};,>".indexOf(after) < 0) {
      out.append(' ');
    }
  }

  /** {@code a + +b} is not {@code a++b}. */
  private static boolean isSameSign(char before, char after) {
    return before == after && (before == '+' || before == '-');
  }

  private void sign(char sign) {
    if (!script && sign == '}' && out.length() > 0 && out.charAt(out.length() - 1) == ';') {
      out.setLength(out.length() - 1);
    }
    out.append(sign);
    at++;
  }
}

package locus.mark;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Goes through the words of a paragraph: macros, addresses, references, index terms, attributes, formulas and code are barred, but for the
 * words of notes and of citations; emphasis counts as a title, what stands in quotation marks as a quotation.
 */
final class InlineGround {

  private static final Pattern MACRO = Pattern.compile("(\\p{L}[\\p{L}\\p{N}-]*):([^\\s\\[\\]]*)\\[");
  private static final Pattern BARRED =
      Pattern.compile(
          "(?:https?|ftp|irc|mailto)://?[^\\s\\[\\]<>]+(?:\\[[^\\]]*])?|<<[^>]*>>|\\(\\(.*?\\)\\)\\)?|\\[\\[[^\\]]*]]|\\{[\\w-]+(?::[^}\\n]*)?}|\\$\\$.*?\\$\\$"
              + "|\\+\\+\\+.*?\\+\\+\\+|\\+\\+.*?\\+\\+|(?<![\\p{L}\\p{N}])\\+\\S(?:.*?\\S)?\\+(?![\\p{L}\\p{N}])"
              + "|(?<![\"'`])`(?![\"']).*?`|\\[[^\\[\\]\\n]*](?=[#*_`])|<(?:[/\\p{L}][^>\\n]*|\\d+|\\.)>"
              + "|\\\\\\(.*?\\\\\\)|\\\\\\[.*?\\\\]|\\\\\\$.*?\\\\\\$|\"\\p{L}[^\"\\n]* > [^\"\\n]*\"|\\S+@\\S+\\.\\S+",
          Pattern.DOTALL);
  private static final Pattern TITLE = Pattern.compile("__.+?__|(?<![\\p{L}\\p{N}_])_\\S(?:.*?\\S)?_(?![\\p{L}\\p{N}_])", Pattern.DOTALL);
  private static final Pattern QUOTATION =
      Pattern.compile("\"`.+?`\"|'`.+?`'|“.+?”|„.+?[“”]|«.+?»|\"[^\"]+\"|‘.+?’(?![\\p{L}\\p{N}])", Pattern.DOTALL);
  private static final Pattern ATTRIBUTE = Pattern.compile(",\\s*\\p{L}[\\p{L}-]*\\s*=\\s*\".*", Pattern.DOTALL);

  /** Macros whose words are words of the text. */
  private static final Set<String> NOTES = Set.of("footnote", "ednote");

  private final String text;
  private final Ground ground;

  InlineGround(String text, Ground ground) {
    this.text = text;
    this.ground = ground;
  }

  void read(int from, int to) {
    each(QUOTATION, from, to, Ground.Nature.QUOTATION);
    each(TITLE, from, to, Ground.Nature.TITLE);
    each(BARRED, from, to, Ground.Nature.BARRED);
    macros(from, to);
  }

  private void each(Pattern pattern, int from, int to, Ground.Nature nature) {
    for (Matcher found = pattern.matcher(text).region(from, to); found.find(); ) {
      ground.set(found.start(), found.end(), nature);
    }
  }

  private void macros(int from, int to) {
    Matcher macro = MACRO.matcher(text).region(from, to);
    int at = from;
    while (at < to && macro.region(at, to).find()) {
      int end = close(macro.end(), to);
      boolean note = NOTES.contains(macro.group(1));
      if (note) {
        ground.set(macro.start(), macro.end(), Ground.Nature.BARRED);
      } else if (macro.group(1).equals("work")) {
        ground.set(macro.start(), macro.end(), Ground.Nature.BARRED);
        attributes(macro.end(), end);
      } else {
        ground.set(macro.start(), end, Ground.Nature.BARRED);
      }
      at = note || macro.group(1).equals("work") ? macro.end() : end;
    }
  }

  private void attributes(int from, int to) {
    Matcher attribute = ATTRIBUTE.matcher(text).region(from, to);
    if (attribute.find()) {
      ground.set(attribute.start(), to, Ground.Nature.BARRED);
    }
  }

  /** After the bracket that closes a macro; the paragraph's end where none does. */
  private int close(int from, int to) {
    int depth = 1;
    for (int at = from; at < to; at++) {
      char c = text.charAt(at);
      if (c == '\\') {
        at++;
      } else if (c == '[') {
        depth++;
      } else if (c == ']' && --depth == 0) {
        return at + 1;
      }
    }
    return to;
  }
}

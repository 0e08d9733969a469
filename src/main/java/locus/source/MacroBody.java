package locus.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands between the brackets of a macro: words up to the first {@code ,name="} of a known name, then attributes.
 *
 * @param wordsEnd where the words end
 * @param attributes in the order written
 * @param attributesEnd where the last of them ends
 * @param unknown names written like attributes that this macro does not have
 * @param close position of the closing bracket
 */
record MacroBody(int wordsEnd, List<Attribute> attributes, int attributesEnd, List<String> unknown, int close) {

  private static final Pattern ATTRIBUTE =
      Pattern.compile("(?:,\\s*|^\\s*)(\\p{L}[\\p{L}-]*)\\s*=\\s*\"((?:[^\"\\\\]|\\\\.)*+)\"\\s*", Pattern.DOTALL);

  /**
   * An attribute.
   *
   * @param from where its value begins
   * @param to where its value ends
   */
  record Attribute(String name, int from, int to) {
    String value(String text) {
      return text.substring(from, to).replace("\\\"", "\"").replace("\\]", "]").replaceAll("\\s*\n\\s*", " ");
    }
  }

  /** Reads on from the opening bracket; empty where the bracket is not closed. */
  static Optional<MacroBody> find(String text, int from, int to, Passthroughs passthroughs, Set<String> known) {
    var brackets = new Brackets(text);
    var attributes = new ArrayList<Attribute>();
    var unknown = new ArrayList<String>();
    int wordsEnd = -1;
    int attributesEnd = -1;
    Matcher attribute = ATTRIBUTE.matcher(text);
    for (int at = from; at < to; ) {
      char c = text.charAt(at);
      int untouched = Math.max(passthroughs.endOf(at), MacroScanner.endOfComment(text, at));
      if (untouched > at) {
        at = untouched;
      } else if (brackets.isEmpty() && (c == ',' || at == from) && attribute.region(at, to).lookingAt()) {
        if (known.contains(attribute.group(1))) {
          wordsEnd = wordsEnd < 0 ? at : wordsEnd;
          attributes.add(new Attribute(attribute.group(1), attribute.start(2), attribute.end(2)));
          attributesEnd = attribute.end();
        } else {
          unknown.add(attribute.group(1));
        }
        at = attribute.end();
      } else if (c == ']' && !brackets.close()) {
        return Optional.of(new MacroBody(wordsEnd < 0 ? at : wordsEnd, attributes, attributesEnd < 0 ? at : attributesEnd, unknown, at));
      } else {
        at += step(text, at, brackets);
      }
    }
    return Optional.empty();
  }

  private static int step(String text, int at, Brackets brackets) {
    char c = text.charAt(at);
    if (c == '[') {
      brackets.open(at);
    } else if (c == '\\' && at + 1 < text.length()) {
      if (text.charAt(at + 1) == ']') {
        brackets.closeEscaped();
      }
      return 2;
    }
    return 1;
  }
}

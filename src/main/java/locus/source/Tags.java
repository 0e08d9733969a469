package locus.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Writes the small XML into which Asciidoctor converts a document.
 *
 * <p>A tag stands in the text as {@code <}, a noncharacter, a number, {@code >}; its name and attributes are kept here, out of reach
 * of Asciidoctor's later substitutions, which run over converted text. The angle brackets must be real: those substitutions take them
 * for boundaries of words and addresses. The noncharacter tells our tags from HTML that a source hands through.
 */
final class Tags {
  private final List<Tag> tags = new ArrayList<>();

  String element(String name, Map<String, String> attributes, String content) {
    tags.add(new Tag(name, attributes));
    String number = Tokens.TAG + Tokens.digits(tags.size() - 1) + ">";
    return "<" + number + content + "</" + number;
  }

  /** Converted text without any formatting, for names and addresses. */
  static String without(String converted) {
    return converted.indexOf(Tokens.TAG) < 0 ? converted : converted.replaceAll("</?" + Tokens.TAG + "[^>]*>", "");
  }

  Tag get(int number) {
    return tags.get(number);
  }
}

package locus.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/** Characters written as entities, by number or by HTML's names: {@code &#8217;}, {@code &nbsp;}. */
final class Entities {
  private static final Pattern ENTITY = Pattern.compile("&(?:#(\\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,31}));");

  private Entities() {}

  static String decode(String text) {
    if (text.indexOf('&') < 0) {
      return text;
    }
    Matcher entity = ENTITY.matcher(text);
    return entity.replaceAll(found -> Matcher.quoteReplacement(character(entity)));
  }

  private static String character(Matcher entity) {
    if (entity.group(3) != null) {
      return named(entity.group());
    }
    int code = entity.group(1) != null ? Integer.parseInt(entity.group(1)) : Integer.parseInt(entity.group(2), 16);
    boolean printable = Character.isValidCodePoint(code) && (code >= 0xA0 || code >= 0x20 && code < 0x7F || code == '\t' || code == '\n');
    return printable && !(code >= 0xD800 && code < 0xE000) ? Character.toString(code) : "\uFFFD";
  }

  private static String named(String entity) {
    return switch (entity) {
      case "&lt;" -> "<";
      case "&gt;" -> ">";
      case "&amp;" -> "&";
      case "&quot;" -> "\"";
      case "&nbsp;" -> "\u00A0";
      // The full table of HTML's names is read only where a rare one is met.
      default -> Parser.unescapeEntities(entity, true);
    };
  }
}

package locus.index;

/**
 * What counts of a part of a heading when it is sorted: no hyphens, quotation marks and full stops, no signs of transliteration, and
 * no sign before a word. What follows a word ({@code C#}) and what stands within a number ({@code 1.5}) does count.
 */
final class CountedWords {

  private static final String TRANSLITERATION = "ʹʺʼʻʾʿ";

  private CountedWords() {}

  /** All of the part where nothing would count. */
  static String of(String part, Collation.Mode mode) {
    var counted = new StringBuilder();
    boolean space = false;
    for (int at = 0, c; at < part.length(); at += Character.charCount(c)) {
      c = part.codePointAt(at);
      if (isSpace(c)) {
        space = mode == Collation.Mode.WORD_BY_WORD && counted.length() > 0;
      } else if (!isIgnored(part, at, c)) {
        counted.append(space ? " " : "").appendCodePoint(c);
        space = false;
      }
    }
    return counted.length() == 0 ? part.strip() : counted.toString();
  }

  /** A dash parts words, a hyphen does not. */
  private static boolean isSpace(int c) {
    return Character.isWhitespace(c) || Character.getType(c) == Character.DASH_PUNCTUATION && c != '-';
  }

  private static boolean isIgnored(String part, int at, int c) {
    int next = at + Character.charCount(c);
    boolean afterWord = at > 0 && Character.isLetterOrDigit(part.codePointBefore(at));
    boolean beforeWord = next < part.length() && Character.isLetterOrDigit(part.codePointAt(next));
    return switch (Character.getType(c)) {
      case Character.CONNECTOR_PUNCTUATION, Character.DASH_PUNCTUATION, Character.START_PUNCTUATION, Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION, Character.FINAL_QUOTE_PUNCTUATION -> true;
      case Character.OTHER_PUNCTUATION -> !(c == '#' && afterWord) && !(c == '.' && isPoint(part, at));
      case Character.MATH_SYMBOL, Character.CURRENCY_SYMBOL, Character.MODIFIER_SYMBOL, Character.OTHER_SYMBOL -> beforeWord && !afterWord;
      default -> TRANSLITERATION.indexOf(c) >= 0;
    };
  }

  /** Whether a full stop stands within a number, as in {@code 1.5}. */
  private static boolean isPoint(String part, int at) {
    return at > 0 && at + 1 < part.length() && Character.isDigit(part.charAt(at - 1)) && Character.isDigit(part.charAt(at + 1));
  }
}

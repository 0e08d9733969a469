package locus.mark;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A form of an entry's name as it may be written: spaces may be line ends, apostrophes straight or curved, full stops of initials
 * left out; a form that begins small may begin a sentence.
 *
 * @param words as the register has it
 * @param macro the register's kind
 * @param key the entry's
 * @param pattern what it looks like in a source
 */
record Form(String words, String macro, String key, Pattern pattern) {

  private static final Pattern SIGN = Pattern.compile("\\s+|['’]|\\.|[^\\s'’.]+");

  static Form of(String words, String macro, String key) {
    return new Form(words, macro, key, Pattern.compile(pattern(words) + "(?!_?[\\p{L}\\p{N}])"));
  }

  private static String pattern(String words) {
    var pattern = new StringBuilder();
    for (Matcher sign = SIGN.matcher(words.strip()); sign.find(); ) {
      String part = sign.group();
      pattern.append(
          part.isBlank() ? "[ \\u00A0\\t]*(?:[ \\u00A0\\t]|\\n)"
              : "'’".contains(part) ? "['’]"
              : part.equals(".") ? "\\.?"
              : pattern.length() == 0 ? beginning(part) : Pattern.quote(part));
    }
    return pattern.toString();
  }

  private static String beginning(String part) {
    int first = part.codePointAt(0);
    String letter = Character.toString(first);
    String rest = part.substring(letter.length());
    String either = Character.isLowerCase(first) ? "[" + letter + Character.toString(Character.toUpperCase(first)) + "]" : Pattern.quote(letter);
    return either + (rest.isEmpty() ? "" : Pattern.quote(rest));
  }

  /** Whether it is a single word in small letters. */
  boolean isCommon() {
    return words.codePoints().noneMatch(c -> Character.isUpperCase(c) || Character.isWhitespace(c));
  }

  /** Under which it is looked up. */
  String firstLetters() {
    return firstLetters(words, 0);
  }

  /** The letters and digits at a place, in small letters. */
  static String firstLetters(String text, int at) {
    int end = at;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return text.substring(at, end).toLowerCase(Locale.ROOT);
  }
}

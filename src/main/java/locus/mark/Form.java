package locus.mark;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import locus.model.Unspaced;

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
    return new Form(words, macro, key, Pattern.compile(pattern(words)));
  }

  private static String pattern(String words) {
    var pattern = new StringBuilder();
    for (Matcher sign = SIGN.matcher(words.strip()); sign.find(); ) {
      String part = sign.group();
      pattern.append(
          part.isBlank() ? "[ \\u00A0]*(?:[ \\u00A0]|\\n)"
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

  /** Where it ends if it begins at a place; the place itself where it does not. */
  int endIn(String text, int start) {
    Matcher matcher = pattern.matcher(text).region(start, text.length());
    return matcher.lookingAt() && endsAt(text, matcher.end()) ? matcher.end() : start;
  }

  /** Not within a word; of emphasis only where that ends too. */
  private static boolean endsAt(String text, int end) {
    int next = end < text.length() && text.charAt(end) == '_' ? end + 1 : end;
    return next >= text.length() || !Character.isLetterOrDigit(text.codePointAt(next)) || Unspaced.isAt(text, next) || Unspaced.isAt(text, end - 1);
  }

  /** The letters and digits at a place, in small letters; of scripts without spaces the first sign. */
  static String firstLetters(String text, int at) {
    int end = at;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end)) && !Unspaced.isAt(text, end)) {
      end++;
    }
    boolean sign = end == at && at < text.length() && Unspaced.isAt(text, at);
    return text.substring(at, sign ? at + 1 : end).toLowerCase(Locale.ROOT);
  }
}

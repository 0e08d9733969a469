package locus.index;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The Roman numeral of a monarch, a pope or a world war at the end of a name, which an index sorts by its value: {@code Louis XIV}
 * as {@code Louis 14}. Up to XXXIX and after a capital only, so that {@code Washington DC} and {@code vitamin X} are left alone.
 */
final class RegnalNumeral {

  private static final Pattern NUMERAL = Pattern.compile("(?<=\\p{Lu}\\S{0,80}\\s)(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})$");
  private static final Map<Character, Integer> VALUES = Map.of('I', 1, 'V', 5, 'X', 10);

  private RegnalNumeral() {}

  static String inFigures(String name) {
    Matcher numeral = NUMERAL.matcher(name);
    return numeral.find() ? name.substring(0, numeral.start()) + value(numeral.group()) : name;
  }

  private static int value(String numeral) {
    int value = 0;
    for (int at = 0; at < numeral.length(); at++) {
      int sign = VALUES.get(numeral.charAt(at));
      boolean beforeGreater = at + 1 < numeral.length() && VALUES.get(numeral.charAt(at + 1)) > sign;
      value += beforeGreater ? -sign : sign;
    }
    return value;
  }
}

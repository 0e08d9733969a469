package locus.view;

import java.util.Locale;
import java.util.stream.Collectors;

/** The addresses of an index's letter groups. */
final class Letters {

  private Letters() {}

  /** {@code letter-a}; other scripts by their code points, so that the address is ASCII: {@code letter-u0436}. */
  static String id(String letter) {
    String lower = letter.toLowerCase(Locale.ROOT);
    boolean latin = lower.chars().allMatch(c -> c >= 'a' && c <= 'z');
    return "letter-" + (latin ? lower : lower.codePoints().mapToObj(c -> String.format("u%04x", c)).collect(Collectors.joining("-")));
  }
}

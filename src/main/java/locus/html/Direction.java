package locus.html;

import java.util.Set;

/** Which way a language is written. */
public final class Direction {

  private static final Set<String> RIGHT_TO_LEFT =
      Set.of("ar", "arc", "ckb", "dv", "fa", "he", "ps", "sd", "syr", "ug", "ur", "yi");

  private Direction() {}

  /**
   * The direction of a language in its usual script.
   *
   * @param language BCP 47
   * @return {@code rtl} or {@code ltr}, as HTML's {@code dir} has it
   */
  public static String of(String language) {
    return RIGHT_TO_LEFT.contains(language.split("-", 2)[0]) ? "rtl" : "ltr";
  }
}

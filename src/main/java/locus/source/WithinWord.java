package locus.source;

import java.lang.Character.UnicodeScript;
import java.util.Set;

/**
 * Macros that begin within what looks like a word: {@code barsupplied:[l]ey}, {@code standingednote:[So in all copies.]}, and after the
 * letters of another script, such as a Hebrew preposition. {@code Basic:[} and {@code framework:spring[5]} are words.
 */
final class WithinWord {
  /** No word of a language ends in one of these before a colon and a bracket. */
  private static final Set<String> PLAIN = Set.of("supplied", "unclear", "surplus", "ednote");

  private WithinWord() {}

  /** Where such a macro begins, from {@code from} on; {@code end}, which is the colon, where none does. */
  static int macro(Vocabulary vocabulary, String text, int from, int end) {
    for (int at = from; at < end; at++) {
      String name = text.substring(at, end);
      if (vocabulary.knows(name) && (isAfterAnotherScript(text, at) || isUnmistakable(name, text, end))) {
        return at;
      }
    }
    return end;
  }

  private static boolean isAfterAnotherScript(String text, int at) {
    UnicodeScript script = UnicodeScript.of(text.codePointBefore(at));
    return script != UnicodeScript.COMMON && script != UnicodeScript.INHERITED && script != UnicodeScript.of(text.codePointAt(at));
  }

  /** A reading of two letters' name shows by its attribute, a break of the witness by what stands behind its colon. */
  private static boolean isUnmistakable(String name, String text, int end) {
    String rest = text.substring(end, Math.min(text.length(), end + 200));
    return switch (name) {
      case "corr" -> rest.matches("(?s):\\[[^\\]]*,\\s*sic=\".*");
      case "sic" -> rest.matches("(?s):\\[[^\\]]*,\\s*corr=\".*");
      case "pb" -> rest.matches("(?s):[1-9][0-9]*\\[.*");
      case "cb" -> rest.startsWith(":[]");
      default -> PLAIN.contains(name) && rest.startsWith(":[");
    };
  }
}

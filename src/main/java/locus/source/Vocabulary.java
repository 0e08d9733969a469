package locus.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The macros that the edition adds to AsciiDoc, and what may be written in each.
 *
 * <p>{@code person:stalin[Stalin]}, {@code corr:[tasks,sic="taslks"]}: those of the editor's trade are fixed; the rest are the kinds
 * of the edition's registers, one macro a kind.
 */
final class Vocabulary {
  /** Attributes that hold formatted words. */
  private static final Set<String> PROSE = Set.of("sic", "corr", "note");

  private static final List<String> CERTAINTY = List.of("high", "medium", "low");
  private static final Map<String, List<String>> VALUES =
      Map.of("range", List.of("start", "end"), "main", List.of("yes"), "in", List.of("title"), "cert", CERTAINTY);
  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9]+(?:[-_.:][A-Za-z0-9]+)*");

  private static final Set<String> MENTION = Set.of("sub", "main", "range", "in");
  private static final Set<String> READING = Set.of("cert", "note");
  private static final Map<String, Set<String>> FIXED =
      Map.ofEntries(
          Map.entry("work", Set.of("locator")),
          Map.entry("ednote", Set.of()),
          Map.entry("corr", Set.of("sic", "cert", "note")),
          Map.entry("sic", Set.of("corr", "cert", "note")),
          Map.entry("supplied", READING),
          Map.entry("unclear", READING),
          Map.entry("surplus", READING),
          Map.entry("pb", Set.of("n", "cert")),
          Map.entry("cb", Set.of("n", "cert")));

  private final Map<String, Set<String>> macros = new LinkedHashMap<>();

  /** The fixed macros and one for each of the kinds. */
  Vocabulary(Iterable<String> kinds) {
    kinds.forEach(kind -> macros.put(kind, MENTION));
    macros.putAll(FIXED);
  }

  static boolean isFixed(String name) {
    return FIXED.containsKey(name);
  }

  /** The editor's readings, which are listed in the apparatus. */
  static boolean isReading(String name) {
    return isFixed(name) && FIXED.get(name).contains("note");
  }

  boolean knows(String macro) {
    return macros.containsKey(macro);
  }

  Set<String> names() {
    return macros.keySet();
  }

  Set<String> attributesOf(String macro) {
    return macros.get(macro);
  }

  static boolean isProse(String attribute) {
    return PROSE.contains(attribute);
  }

  /** The values an attribute may have; none where it may have any. */
  static List<String> valuesOf(String attribute) {
    return VALUES.getOrDefault(attribute, List.of());
  }

  /** Whether a macro may have this key: a page of the witness has a number, readings and notes have none, the others a plain key. */
  boolean accepts(String macro, String key) {
    if (isKeyless(macro)) {
      return key.isEmpty();
    }
    return macro.equals("pb") ? key.matches("[1-9][0-9]{0,5}") : KEY.matcher(key).matches();
  }

  /** Readings, notes and columns of the witness, which nothing refers to. */
  static boolean isKeyless(String macro) {
    return isFixed(macro) && !macro.equals("pb") && !macro.equals("work");
  }
}

package locus.cite;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import locus.model.Name;

/**
 * Names as an edition's header has them, {@code ;} between several: {@code Mark Harrison}, {@code Ludwig van Beethoven},
 * {@code Martin Luther King, Jr}, or turned round, {@code Harrison, Mark}, {@code King, Jr., Martin Luther}. What ends in a comma is one
 * name, as that of a body is: {@code Communist Party of Great Britain,}.
 */
public final class PersonName {

  private static final List<String> SUFFIXES = List.of("Jr", "Jr.", "Sr", "Sr.", "II", "III", "IV");

  private PersonName() {}

  /** Each name in its parts. */
  public static List<Name> of(List<String> names) {
    return names.stream().flatMap(PersonName::split).map(PersonName::name).toList();
  }

  /** The same of one field. */
  public static List<Name> of(String names) {
    return split(names).map(PersonName::name).toList();
  }

  /** As they are read: {@code E. H. Carr, R. W. Davies}. */
  public static String natural(String names) {
    return of(names).stream().map(Name::natural).collect(Collectors.joining(", "));
  }

  private static Stream<String> split(String names) {
    return Stream.of(names.split(";")).map(String::strip).filter(name -> !name.isEmpty());
  }

  private static Name name(String name) {
    if (name.endsWith(",")) {
      return new Name(name.substring(0, name.length() - 1).strip(), "", "", "");
    }
    List<String> parts = new ArrayList<>(Arrays.asList(name.split("\\s*,\\s*")));
    String suffix = "";
    for (int at = 1; at < parts.size() && suffix.isEmpty(); at++) {
      suffix = SUFFIXES.contains(parts.get(at)) ? parts.remove(at) : "";
    }
    if (parts.size() > 1) {
      return turned(parts.get(0), String.join(", ", parts.subList(1, parts.size())), suffix);
    }
    List<String> words = new ArrayList<>(Arrays.asList(parts.get(0).split("\\s+")));
    if (suffix.isEmpty() && words.size() > 2 && SUFFIXES.contains(last(words))) {
      suffix = words.remove(words.size() - 1);
    }
    int family = words.size() - 1;
    int particle = family;
    while (particle > 1 && isParticle(words.get(particle - 1))) {
      particle--;
    }
    return new Name(words.get(family), join(words.subList(0, particle)), join(words.subList(particle, family)), suffix);
  }

  /** {@code van Beethoven, Ludwig}. */
  private static Name turned(String family, String given, String suffix) {
    List<String> words = Arrays.asList(family.split("\\s+"));
    int particle = 0;
    while (particle < words.size() - 1 && isParticle(words.get(particle))) {
      particle++;
    }
    return new Name(join(words.subList(particle, words.size())), given, join(words.subList(0, particle)), suffix);
  }

  private static boolean isParticle(String word) {
    return Character.isLowerCase(word.codePointAt(0));
  }

  private static String last(List<String> words) {
    return words.get(words.size() - 1);
  }

  private static String join(List<String> words) {
    return String.join(" ", words);
  }
}

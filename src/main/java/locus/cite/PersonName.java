package locus.cite;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import locus.model.Name;

/**
 * Names as an edition's header has them, {@code ;} between several: {@code Mark Harrison}, {@code Ludwig van Beethoven},
 * {@code Martin Luther King, Jr}, or turned round, {@code Harrison, Mark}. What ends in a comma is one name, as that of a body is:
 * {@code Communist Party of Great Britain,}.
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
    String[] parts = name.split("\\s*,\\s*", 2);
    if (parts.length == 2 && parts[1].isEmpty()) {
      return new Name(parts[0], "", "", "");
    }
    if (parts.length == 2 && !SUFFIXES.contains(parts[1])) {
      return turned(parts[0], parts[1]);
    }
    List<String> words = new ArrayList<>(Arrays.asList(parts[0].split("\\s+")));
    String suffix = parts.length == 2 ? parts[1] : words.size() > 2 && SUFFIXES.contains(last(words)) ? words.remove(words.size() - 1) : "";
    int family = words.size() - 1;
    int particle = family;
    while (particle > 1 && isParticle(words.get(particle - 1))) {
      particle--;
    }
    return new Name(words.get(family), join(words.subList(0, particle)), join(words.subList(particle, family)), suffix);
  }

  /** {@code van Beethoven, Ludwig}. */
  private static Name turned(String family, String given) {
    List<String> words = Arrays.asList(family.split("\\s+"));
    int particle = 0;
    while (particle < words.size() - 1 && isParticle(words.get(particle))) {
      particle++;
    }
    return new Name(join(words.subList(particle, words.size())), given, join(words.subList(0, particle)), "");
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

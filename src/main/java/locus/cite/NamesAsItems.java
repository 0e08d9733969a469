package locus.cite;

import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.helper.StringHelper;
import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import locus.model.Name;

/**
 * Names as citeproc-java 3.5.2 must be given them so that they come out as the reference engine has them. It sets a suffix behind the
 * family name wherever that stands ({@code King Jr., M. L.} for {@code King, M. L., Jr.}), knows of no style that sets particles behind
 * ({@code Beethoven, Ludwig van}), initials Latin names only, and turns Chinese names round. What it gets wrong it is given as it shall
 * stand.
 */
final class NamesAsItems {

  private static final Set<UnicodeScript> EAST_ASIAN =
      Set.of(UnicodeScript.HAN, UnicodeScript.HIRAGANA, UnicodeScript.KATAKANA, UnicodeScript.HANGUL);

  private final CitationStyle style;
  private final boolean full;
  private final boolean leading;

  /**
   * Names in one role.
   *
   * @param full whether they stand in full, not by their family names alone
   * @param leading whether the entry of a bibliography begins with them
   */
  NamesAsItems(CitationStyle style, boolean full, boolean leading) {
    this.style = style;
    this.full = full;
    this.leading = leading;
  }

  CSLName[] of(List<Name> names) {
    return IntStream.range(0, names.size()).mapToObj(at -> name(names.get(at), leading && (at == 0 || style.invertsAll()))).toArray(CSLName[]::new);
  }

  private CSLName name(Name name, boolean inverted) {
    if (name.given().isEmpty() && name.particle().isEmpty()) {
      return literal(name.family());
    }
    if (full && isEastAsian(name.family())) {
      return literal(name.family() + name.given());
    }
    String given = initials(name.given());
    if (inverted && !name.suffix().isEmpty()) {
      Name shown = style.demotesParticles()
          ? new Name(name.family(), given, name.particle(), name.suffix())
          : new Name((name.particle() + " " + name.family()).strip(), given, "", name.suffix());
      return literal(shown.inverted());
    }
    boolean behind = inverted && style.demotesParticles() && !name.particle().isEmpty();
    return new CSLNameBuilder()
        .family(name.family()).given(orNull(behind ? given + " " + name.particle() : given))
        .nonDroppingParticle(behind ? null : orNull(name.particle())).suffix(orNull(name.suffix())).build();
  }

  private static CSLName literal(String name) {
    return new CSLNameBuilder().literal(name).build();
  }

  private String initials(String given) {
    String with = style.initialsEndIn();
    if (with.isEmpty() || given.isEmpty()) {
      return given;
    }
    String latin = StringHelper.initializeName(given, with);
    return latin.equals(given) ? Stream.of(given.split("\\s+")).map(word -> initial(word, with)).collect(Collectors.joining()).strip() : latin;
  }

  /** Where a script has no capitals, there are no initials. */
  private static String initial(String word, String with) {
    int first = word.codePointAt(0);
    return Character.isUpperCase(first) ? Character.toString(first) + with : word + " ";
  }

  /** Whether the family name comes first and no space follows. */
  static boolean isEastAsian(String family) {
    return !family.isEmpty() && EAST_ASIAN.contains(UnicodeScript.of(family.codePointAt(0)));
  }

  private static String orNull(String value) {
    return value.isEmpty() ? null : value;
  }
}

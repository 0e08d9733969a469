package locus.cite;

import java.util.List;
import java.util.stream.Collectors;
import locus.model.Name;

/** Several names in a row: {@code A, B, and C}, {@code A, B und C}; {@code A et al.} where BibTeX says {@code and others}. */
final class NameList {

  private static final Name OTHERS = new Name("others", "", "", "");

  private NameList() {}

  /** The first, already as it shall stand, and the rest in natural order. */
  static String joined(String first, List<Name> rest, Terms terms) {
    boolean open = rest.get(rest.size() - 1).equals(OTHERS);
    List<String> named = rest.stream().filter(name -> !name.equals(OTHERS)).map(Name::natural).toList();
    if (open) {
      String all = named.isEmpty() ? first : first + ", " + String.join(", ", named);
      return all + (all.contains(",") ? ", " : " ") + terms.say("referenceOthers");
    }
    String before = first + named.subList(0, named.size() - 1).stream().map(name -> ", " + name).collect(Collectors.joining());
    // Chicago sets a comma before the "and" of three, and of two where the first is inverted; other languages before the latter alone.
    boolean comma = named.size() > 1 ? terms.isEnglish() : first.contains(",");
    return before + (comma ? ", " : " ") + terms.say("referenceAnd") + " " + named.get(named.size() - 1);
  }
}

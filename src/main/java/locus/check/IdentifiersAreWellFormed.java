package locus.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import locus.finding.Finding;
import locus.finding.Rule;
import locus.model.Entry;

/**
 * An entry's identifiers have the form that their authority file gives them: of Wikidata a Q and a number, of VIAF a number, of the
 * GND digits with a check digit (modulo 11, weights from 2 on from the right; DNB, "PND/GKD/SWD-Nummern: Prüfziffer").
 */
final class IdentifiersAreWellFormed {

  private static final Map<String, Pattern> FORMS =
      Map.of(
          "wikidata", Pattern.compile("Q[1-9][0-9]{0,11}"),
          "viaf", Pattern.compile("[1-9][0-9]{0,21}"),
          "gnd", Pattern.compile("1[012]?[0-9]{7}[0-9X]|3[0-9]{7}[0-9X]|[1-9][0-9]{0,7}-[0-9X]"));
  private static final Map<String, String> SAID =
      Map.of(
          "wikidata", "of Wikidata: Q and a number, such as Q855",
          "viaf", "of VIAF: digits alone",
          "gnd", "of the GND: nine or ten signs, or digits, a hyphen and a check digit");

  private IdentifiersAreWellFormed() {}

  static List<Finding> check(Keys keys) {
    return keys.all().stream().flatMap(holder -> holder.entry().stream()).flatMap(IdentifiersAreWellFormed::check).toList();
  }

  private static Stream<Finding> check(Entry entry) {
    return entry.authorities().entrySet().stream()
        .flatMap(authority -> fault(authority.getKey(), authority.getValue()).stream())
        .map(fault -> Finding.of(Rule.IDENTIFIERS_ARE_WELL_FORMED, entry.source(), fault));
  }

  /** What is wrong with an identifier, or nothing. */
  static Optional<String> fault(String authority, String identifier) {
    if (!FORMS.get(authority).matcher(identifier).matches()) {
      return Optional.of("“" + identifier + "” is no identifier " + SAID.get(authority) + ".");
    }
    boolean sound = !authority.equals("gnd") || hasCheckDigit(identifier);
    return sound ? Optional.empty() : Optional.of("The check digit of the GND identifier “" + identifier + "” is not right: a digit is mistyped.");
  }

  /** Persons have eleven less the remainder, subject headings the remainder itself; of corporate bodies both occur. */
  private static boolean hasCheckDigit(String identifier) {
    String digits = identifier.replace("-", "");
    int sum = 0;
    for (int i = digits.length() - 2; i >= 0; i--) {
      sum += Character.digit(digits.charAt(i), 10) * (digits.length() - i);
    }
    char last = digits.charAt(digits.length() - 1);
    int check = last == 'X' ? 10 : Character.digit(last, 10);
    boolean hyphened = identifier.indexOf('-') >= 0;
    return check == (11 - sum % 11) % 11 || hyphened && check == sum % 11;
  }
}

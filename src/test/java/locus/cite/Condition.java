package locus.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.w3c.dom.Element;

/** A condition of a style, {@code if} or {@code else-if}, decided by what is known of all that is ever cited. */
final class Condition {

  private static final Set<String> CONDITIONS =
      Set.of("type", "variable", "is-numeric", "is-uncertain-date", "position", "disambiguate", "locator");

  private Condition() {}

  /** What is known of a condition. */
  enum Truth { YES, NO, OPEN }

  /** Decides a condition as far as it can be; what stays open is left in it. */
  static Truth decide(Element condition) {
    String match = condition.getAttribute("match");
    Map<String, List<String>> open = new TreeMap<>();
    boolean yes = false;
    boolean no = false;
    for (Map.Entry<String, String> test : ReducedStyle.attributes(condition).entrySet()) {
      if (!CONDITIONS.contains(test.getKey())) {
        continue;
      }
      condition.removeAttribute(test.getKey());
      for (String value : test.getValue().split(" ")) {
        Truth truth = test(test.getKey(), value);
        yes |= truth == Truth.YES;
        no |= truth == Truth.NO;
        if (truth == Truth.OPEN) {
          boolean locator = test.getKey().equals("locator");
          open.computeIfAbsent(locator ? "variable" : test.getKey(), key -> new ArrayList<>()).add(locator ? LocatorKind.variable(value).orElseThrow() : variable(value));
        }
      }
    }
    open.forEach((key, values) -> condition.setAttribute(key, String.join(" ", values)));
    return switch (match) {
      case "any" -> yes ? Truth.YES : open.isEmpty() ? Truth.NO : Truth.OPEN;
      case "none" -> yes ? Truth.NO : open.isEmpty() ? Truth.YES : Truth.OPEN;
      default -> no ? Truth.NO : open.isEmpty() ? Truth.YES : Truth.OPEN;
    };
  }

  private static String variable(String name) {
    return name.equals("locator") ? LocatorKind.LOCATOR : name;
  }

  private static Truth test(String condition, String value) {
    boolean possible = switch (condition) {
      case "type" -> ReducedStyle.TYPES.contains(value);
      case "variable" -> ReducedStyle.VARIABLES.contains(value) || ReducedStyle.NAMES.contains(value);
      case "is-numeric" -> ReducedStyle.VARIABLES.contains(value) && !value.equals("locator"); // numbered or named, our kinds are treated alike
      case "position" -> value.equals("first");
      case "locator" -> LocatorKind.variable(value).isPresent();
      default -> false; // no date is uncertain, and a single reference is never ambiguous
    };
    return possible ? Truth.OPEN : Truth.NO;
  }
}

package locus.site;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;

/** What a judge found, each with its page. */
final class Faults {
  private static final int SHOWN = 60;

  private Faults() {}

  /** Passes where nothing was found; otherwise tells it, a line each. */
  static void none(List<String> faults) {
    if (!faults.isEmpty()) {
      String rest = faults.size() > SHOWN ? "\n… and " + (faults.size() - SHOWN) + " more" : "";
      fail(faults.size() + " found:\n" + String.join("\n", faults.subList(0, Math.min(SHOWN, faults.size()))) + rest);
    }
  }
}

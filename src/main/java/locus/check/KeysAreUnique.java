package locus.check;

import java.util.ArrayList;
import java.util.List;
import locus.finding.Finding;
import locus.finding.Rule;

/** A key belongs to one entry or work of the whole edition, so that {@code p19-carr} is one place. */
final class KeysAreUnique {

  private KeysAreUnique() {}

  static List<Finding> check(Keys keys) {
    var findings = new ArrayList<Finding>();
    for (Keys.Holder holder : keys.all()) {
      Keys.Holder first = keys.find(holder.key()).orElse(holder);
      if (first != holder) {
        String message = "The key “" + holder.key() + "” is taken already (" + first.source() + ").";
        findings.add(Finding.of(Rule.KEYS_ARE_UNIQUE, holder.source(), message));
      }
    }
    return findings;
  }
}

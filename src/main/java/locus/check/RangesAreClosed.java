package locus.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import locus.finding.Finding;
import locus.finding.Rule;
import locus.model.Mention;

/** Each {@code range="start"} has its {@code range="end"} further on in the same text, with the same key and sub-entry. */
final class RangesAreClosed {

  private RangesAreClosed() {}

  static List<Finding> check(Inventory inventory) {
    Map<List<String>, Mention> open = new LinkedHashMap<>();
    var findings = new ArrayList<Finding>();
    for (var in : inventory.mentions()) {
      Mention mention = in.found();
      var track = List.of(in.document().path(), mention.key(), mention.sub()); // ranges of one sub-entry in one document do not overlap
      if (mention.range() == Mention.Range.START) {
        Mention before = open.put(track, mention);
        if (before != null) {
          findings.add(finding(before, "begins here and has not ended where the next begins"));
        }
      } else if (mention.range() == Mention.Range.END && open.remove(track) == null) {
        findings.add(finding(mention, "ends here and has not begun"));
      }
    }
    open.values().forEach(mention -> findings.add(finding(mention, "begins here and does not end")));
    return findings;
  }

  private static Finding finding(Mention mention, String what) {
    String range = "The range of “" + mention.key() + "”" + (mention.sub().isEmpty() ? "" : " (" + mention.sub() + ")");
    return Finding.of(Rule.RANGES_ARE_CLOSED, mention.source(), range + " " + what + ".");
  }
}

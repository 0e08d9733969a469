package locus.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import locus.finding.Finding;
import locus.finding.Rule;
import locus.model.Document;
import locus.model.Edition;
import locus.model.Entry;

/** No two entries of a register read alike: a reader could not choose between them. */
final class HeadingsAreDistinct {

  private HeadingsAreDistinct() {}

  static List<Finding> check(Edition edition) {
    var findings = new ArrayList<Finding>();
    for (Document document : edition.documents()) {
      Map<String, Entry> met = new HashMap<>();
      document.register().ifPresent(register -> register.entries().forEach(entry -> check(entry, met, findings)));
    }
    return findings;
  }

  private static void check(Entry entry, Map<String, Entry> met, List<Finding> findings) {
    Entry first = met.putIfAbsent(Keys.heading(entry), entry);
    if (first != null && !first.key().equals(entry.key())) {
      String message = "“" + entry.key() + "” has the same heading as “" + first.key() + "” (" + first.source() + ").";
      findings.add(Finding.of(Rule.HEADINGS_ARE_DISTINCT, entry.source(), message));
    }
  }
}

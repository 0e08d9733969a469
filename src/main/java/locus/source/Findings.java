package locus.source;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import locus.finding.Finding;
import locus.finding.Rule;
import locus.model.SourceRef;

/** What was found while reading. The same finding counts once: a heading may be read for itself and for a reference to it. */
final class Findings {
  private final Set<Finding> all = new LinkedHashSet<>();

  void add(Rule rule, SourceRef place, String message) {
    all.add(Finding.of(rule, place, message));
  }

  void add(Finding finding) {
    all.add(finding);
  }

  /** By file and line; in the order found within a line. */
  List<Finding> sorted() {
    return all.stream().sorted(Comparator.comparing(Finding::place)).toList();
  }
}

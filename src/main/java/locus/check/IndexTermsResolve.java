package locus.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import locus.finding.Finding;
import locus.finding.Rule;
import locus.model.Document;
import locus.model.IndexTerm;

/**
 * <i>See</i> and <i>see also</i> of AsciiDoc's index terms name a heading of the index or of a register, and not one that only
 * sends on. A warning: stock AsciiDoc does not ask for it, and any valid AsciiDoc bakes.
 */
final class IndexTermsResolve {

  private final Keys keys;
  private final Set<String> headings = new HashSet<>();
  private final Map<String, String> sees = new HashMap<>();
  private final Set<String> located = new HashSet<>();
  private final List<Finding> findings = new ArrayList<>();

  private IndexTermsResolve(Inventory inventory, Keys keys) {
    this.keys = keys;
    List<IndexTerm> terms = inTexts(inventory);
    terms.forEach(this::list);
    terms.forEach(this::check);
  }

  static List<Finding> check(Inventory inventory, Keys keys) {
    return new IndexTermsResolve(inventory, keys).findings;
  }

  private static List<IndexTerm> inTexts(Inventory inventory) {
    return inventory.terms().stream()
        .filter(in -> in.document().kind() == Document.Kind.TEXT)
        .map(Inventory.In::found)
        .toList();
  }

  private static String heading(IndexTerm term, int levels) {
    return Keys.spaced(String.join(", ", term.terms().subList(0, levels)));
  }

  private void list(IndexTerm term) {
    for (int levels = 1; levels <= term.levels().size(); levels++) {
      headings.add(heading(term, levels));
    }
    String whole = heading(term, term.levels().size());
    if (term.see().isEmpty()) {
      located.add(whole);
    } else {
      sees.put(whole, Keys.spaced(term.see()));
    }
  }

  private void check(IndexTerm term) {
    String whole = heading(term, term.levels().size());
    if (term.terms().size() > IndexTerm.LEVELS) {
      String left = String.join(", ", term.terms().subList(IndexTerm.LEVELS, term.terms().size()));
      findings.add(Finding.of(Rule.INDEX_TERMS_HAVE_THREE_LEVELS, term.source(), "“" + left + "” is left out of the index, as Asciidoctor does."));
    }
    term.seeAlso().forEach(target -> target(term, whole, Keys.spaced(target)));
    if (!term.see().isEmpty()) {
      String see = Keys.spaced(term.see());
      target(term, whole, see);
      if (located.contains(whole)) {
        findings.add(finding(term, "“" + whole + "” sends to “" + see + "” and has locators of its own.")
            .withRemedy("Write see-also= if it is to keep them, or give them to “" + see + "”."));
      }
    }
  }

  private void target(IndexTerm term, String from, String to) {
    if (from.equals(to)) {
      add(term, "“" + from + "” sends the reader to itself.");
    } else if (!headings.contains(to) && keys.findHeading(to).isEmpty()) {
      String meant = nearest(to).map(heading -> "Did you mean “" + heading + "”? ").orElse("");
      Finding finding = finding(term, "“" + from + "” sends to “" + to + "”, which is no heading of the index.");
      findings.add(finding.withRemedy(meant + finding.remedy()));
    } else if (sees.containsKey(to) && !located.contains(to)) {
      add(term, "“" + from + "” sends to “" + to + "”, which only sends on to “" + sees.get(to) + "”.");
    }
  }

  /** The heading that differs in its capitals only, or the only one that says the same at greater length. */
  private Optional<String> nearest(String to) {
    List<String> longer = headings.stream().filter(heading -> heading.startsWith(to + " ")).sorted().limit(2).toList();
    return headings.stream().filter(heading -> heading.equalsIgnoreCase(to)).sorted().findFirst()
        .or(() -> longer.size() == 1 ? Optional.of(longer.get(0)) : Optional.empty());
  }

  private void add(IndexTerm term, String message) {
    findings.add(finding(term, message));
  }

  private static Finding finding(IndexTerm term, String message) {
    return Finding.of(Rule.INDEX_TERMS_RESOLVE, term.source(), message);
  }
}

package locus.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import locus.finding.Finding;
import locus.finding.Rule;
import locus.index.Concordance;
import locus.index.Locators;
import locus.index.Occurrence;
import locus.model.Edition;
import locus.model.Entry;
import locus.model.IndexTerm;

/**
 * No heading of an index gathers more than six locators: a reader would have to try them all (Chicago Manual of Style, "Indexes",
 * on subentries; ISO 999). One finding an index, with the longest rows: this is work for another day, not a fault in a line.
 */
final class LocatorsAreDivided {

  private static final int MOST = 6;
  private static final int SHOWN = 5;

  /**
   * A heading, with its sub-heading where it has one.
   *
   * @param index the register's kind; empty for the general index
   * @param entry the register's entry; empty for a heading of the general index
   */
  private record Heading(String index, Optional<Entry> entry, String words, String sub) {

    /** What tells it from others; an entry as a whole would be hashed with all that is written about it. */
    List<String> identity() {
      return List.of(index, entry.map(Entry::key).orElse(""), words, sub);
    }
  }

  /** What is listed under a heading. */
  private record Listed(Heading heading, List<Occurrence> occurrences) {}

  /** The locators of a heading. */
  private record Row(Heading heading, int locators, Occurrence first) {

    String named() {
      return "“" + heading.words() + (heading.sub().isEmpty() ? "" : ": " + heading.sub()) + "” (" + locators + ")";
    }
  }

  private LocatorsAreDivided() {}

  static List<Finding> check(Edition edition, Keys keys) {
    Map<List<String>, Listed> byHeading = new LinkedHashMap<>();
    for (Occurrence occurrence : Concordance.of(edition).all()) {
      heading(occurrence, keys).ifPresent(heading ->
          byHeading.computeIfAbsent(heading.identity(), identity -> new Listed(heading, new ArrayList<>())).occurrences().add(occurrence));
    }
    Map<String, List<Row>> byIndex = new LinkedHashMap<>();
    for (Listed listed : byHeading.values()) {
      int locators = Locators.row(listed.occurrences()).size();
      Occurrence first = listed.occurrences().get(0);
      if (locators > MOST && canBeDivided(first)) {
        byIndex.computeIfAbsent(listed.heading().index(), index -> new ArrayList<>()).add(new Row(listed.heading(), locators, first));
      }
    }
    return byIndex.values().stream().map(LocatorsAreDivided::finding).toList();
  }

  /** Where an occurrence is listed; nowhere what only sends elsewhere, and what has a finding of its own. */
  private static Optional<Heading> heading(Occurrence occurrence, Keys keys) {
    if (!(occurrence.inline() instanceof IndexTerm term)) {
      return keys.find(occurrence.key()).flatMap(holder -> heading(holder, occurrence));
    }
    if (!term.see().isEmpty() || occurrence.terms().isEmpty()) {
      return Optional.empty();
    }
    String primary = Keys.spaced(occurrence.terms().get(0));
    return keys.findHeading(primary).flatMap(holder -> heading(holder, occurrence))
        .or(() -> Optional.of(new Heading("", Optional.empty(), primary, occurrence.sub())));
  }

  private static Optional<Heading> heading(Keys.Holder holder, Occurrence occurrence) {
    return holder.entry().map(entry -> new Heading(holder.macro(), holder.entry(), Keys.heading(entry), occurrence.sub()));
  }

  private static boolean canBeDivided(Occurrence first) {
    return first.terms().size() < IndexTerm.LEVELS;
  }

  private static Finding finding(List<Row> rows) {
    List<Row> longest = rows.stream().sorted(Comparator.comparingInt(Row::locators).reversed()).limit(SHOWN).toList();
    String which = longest.stream().map(Row::named).collect(Collectors.joining(", "));
    String message = (rows.size() == 1 ? "A heading of the index has" : rows.size() + " headings of the index have") + " more than six locators"
        + (rows.size() > SHOWN ? ", most of all " : ": ") + which + ".";
    Row worst = longest.get(0);
    return worst.heading().entry()
        .map(entry -> Finding.of(Rule.LOCATORS_ARE_DIVIDED, entry.source(), message))
        .orElseGet(() -> Finding.of(Rule.LOCATORS_ARE_DIVIDED, worst.first().source(), message)
            .withRemedy("Divide them by what is said there, with a second or third heading, as in (((corn,prices of)))."));
  }
}

package locus.index;

import java.util.List;
import java.util.Optional;
import locus.model.Entry;

/**
 * An entry of a register with all its locators.
 *
 * @param heading in words
 * @param occurrences its mentions, and the index terms that join it, in reading order
 * @param subEntries first the locators directly under the heading, then the sub-entries
 * @param see the entry to look under instead
 * @param seeAlso those to look under as well, sorted
 */
public record RegisterEntry(
    Entry entry,
    String heading,
    List<Occurrence> occurrences,
    List<SubEntry> subEntries,
    Optional<Pointer> see,
    List<Pointer> seeAlso) {
  public RegisterEntry {
    occurrences = List.copyOf(occurrences);
    subEntries = List.copyOf(subEntries);
    seeAlso = List.copyOf(seeAlso);
  }

  /** What gives it a locator: its occurrences but for index terms that only send elsewhere. */
  List<Occurrence> located() {
    return occurrences.stream().filter(occurrence -> !TermTree.isSee(occurrence)).toList();
  }

  /** The same without index terms that only end a range. */
  public List<Occurrence> mentions() {
    return located().stream().filter(occurrence -> !occurrence.isRangeEnd()).toList();
  }

  /** All its locators in one row. */
  public List<Locator> locators() {
    return Locators.row(located());
  }
}

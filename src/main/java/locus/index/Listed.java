package locus.index;

import java.util.List;
import java.util.Optional;
import locus.model.Entry;

/**
 * An entry of any index of the edition, whether the editor identifies it in a register or it is a heading of the general index.
 *
 * @param index path of the page that lists it: {@code persons}, {@code general-index}
 * @param kind the register's, or {@link #GENERAL}
 * @param id its fragment there
 * @param heading in words
 * @param sort what it is sorted by
 * @param entry the register's entry; empty for a heading of the general index
 * @param occurrences all that gives it a locator, under sub-entries too, in reading order
 */
public record Listed(
    String index, String kind, String id, String heading, String sort, Optional<Entry> entry, List<Occurrence> occurrences) {

  /** The kind of a heading of the general index. */
  public static final String GENERAL = "general";

  public Listed {
    occurrences = List.copyOf(occurrences);
  }

  /** Its address, relative to the site's root. */
  public String href() {
    return index + ".html#" + id;
  }

  /** All its mentions, in reading order: the occurrences without those that only end a range; all where no range has begun. */
  public List<Occurrence> mentions() {
    List<Occurrence> mentions = occurrences.stream().filter(occurrence -> !occurrence.isRangeEnd()).toList();
    return mentions.isEmpty() ? occurrences : mentions;
  }

  /** Its locators in one row, whatever sub-entries they belong to. */
  public List<Locator> locators() {
    return Locators.row(occurrences);
  }
}

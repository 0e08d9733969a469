package locus.index;

import java.util.List;

/**
 * A heading of the general index, with at most two levels below it.
 *
 * @param id the fragment on the page
 * @param sort what it is sorted by: the heading, unless the editor says otherwise
 * @param locators in reading order
 * @param subs sorted
 * @param see where to look instead
 * @param seeAlso where to look as well
 */
public record IndexEntry(
    String id, String heading, String sort, List<Locator> locators, List<IndexEntry> subs, List<Pointer> see, List<Pointer> seeAlso) {
  public IndexEntry {
    locators = List.copyOf(locators);
    subs = List.copyOf(subs);
    see = List.copyOf(see);
    seeAlso = List.copyOf(seeAlso);
  }
}

package locus.index;

import java.util.List;

/**
 * The locators under one heading of an entry.
 *
 * @param heading empty for those directly under the entry
 * @param locators in reading order
 */
public record SubEntry(String heading, List<Locator> locators) {
  public SubEntry {
    locators = List.copyOf(locators);
  }
}

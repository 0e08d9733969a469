package locus.index;

import java.util.List;
import java.util.Optional;

/**
 * An authority file that identifies what registers list.
 *
 * @param id as the editor writes it: {@code gnd}
 * @param name as readers know it: {@code GND}
 * @param prefix what its identifiers are appended to, to make an address
 */
public record Authority(String id, String name, String prefix) {

  private static final List<Authority> ALL =
      List.of(
          new Authority("wikidata", "Wikidata", "https://www.wikidata.org/wiki/"),
          new Authority("gnd", "GND", "https://d-nb.info/gnd/"),
          new Authority("viaf", "VIAF", "https://viaf.org/viaf/"));

  /** The authority file of an id; empty where it is not known. */
  public static Optional<Authority> of(String id) {
    return ALL.stream().filter(authority -> authority.id().equals(id)).findFirst();
  }

  /** The address of an identifier. */
  public String address(String identifier) {
    return prefix + identifier;
  }
}

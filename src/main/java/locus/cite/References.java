package locus.cite;

import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLType;
import java.util.List;
import java.util.Optional;

/**
 * References to a work and its places, made by citeproc-java. An italic run stands between two marks, see {@link Runs}.
 *
 * @param work what is cited
 * @param terms the words around it
 */
public record References(CitedWork work, Terms terms) {

  private static final String ID = "cited";

  /**
   * A place of the work.
   *
   * @param kind what sort of place
   * @param locator its number, or what else it is called by
   */
  public record Place(LocatorKind kind, String locator) {}

  /**
   * The entry of a bibliography.
   *
   * @param address may be empty; where a place is not asked for and the edition has a DOI, styles name that instead
   * @param whole whether the work is meant, not a place in it
   */
  public String entry(CitationStyle style, String address, boolean whole) {
    return terms.quotes().nested(style.entry(item(style, Optional.empty(), address, whole, true), terms.language()));
  }

  /** The note, or the citation in the text; of the whole work where no place is given. */
  public String citation(CitationStyle style, Optional<Place> place, String address) {
    return terms.quotes().nested(style.citation(item(style, place, address, place.isEmpty(), false), terms.language()));
  }

  private CSLItemData item(CitationStyle style, Optional<Place> place, String address, boolean whole, boolean entry) {
    boolean full = entry || style.citesInFull();
    var item = new CSLItemDataBuilder()
        .id(ID).type(CSLType.fromString(work.kind().csl())).title(orNull(work.title())).language(work.language())
        .containerTitle(orNull(work.container())).volume(orNull(work.volume())).issue(orNull(work.issue())).page(orNull(work.pages()))
        .publisher(orNull(work.publisher())).publisherPlace(orNull(work.place())).medium(work.medium())
        .DOI(whole ? orNull(work.doi()) : null).URL(orNull(address));
    if (!work.authors().isEmpty()) {
      item.author(new NamesAsItems(style, full, entry).of(work.authors()));
    }
    if (!work.editors().isEmpty()) {
      item.editor(new NamesAsItems(style, full, entry && work.authors().isEmpty()).of(work.editors()));
    }
    if (!work.issued().isEmpty()) {
      item.issued(date(work.issued()).build());
    }
    place.ifPresent(at -> locate(item, at));
    return item.build();
  }

  private static void locate(CSLItemDataBuilder item, Place place) {
    item.annote(place.locator());
    switch (place.kind()) {
      case PASSAGES -> item.scale(" ").dimensions(" ");
      case PASSAGE -> item.scale(" ");
      case SECTION -> item.authority(" ");
      case NOTE -> item.references(" ");
    }
  }

  private static CSLDateBuilder date(String date) {
    return date.matches("\\d{4}(-\\d{2}){0,2}")
        ? new CSLDateBuilder().dateParts(List.of(date.split("-")).stream().mapToInt(Integer::parseInt).toArray())
        : new CSLDateBuilder().literal(date);
  }

  private static String orNull(String value) {
    return value.isEmpty() ? null : value;
  }
}

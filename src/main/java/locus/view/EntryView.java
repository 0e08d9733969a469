package locus.view;

import java.util.List;
import locus.html.Html;

/**
 * An entry of a register: a person, a term, a place.
 *
 * @param key the entry's key and its address, {@code #stalin}
 * @param heading the inverted heading, "Stalin, Joseph"
 * @param dates "1878–1953", or empty
 * @param identification who or what it is, or empty
 * @param see where a mere reference leads; empty for a full entry
 * @param seeAlso the related entries
 * @param authorities the same entry elsewhere: VIAF, GND, Wikidata
 * @param source where the facts are from, or empty
 * @param places the locators, those without sub-heading first
 * @param strip where in the edition it is mentioned; no marks where it is not
 * @param concordance all mentions in their context; its label counts them. No address where there are none
 */
public record EntryView(
    String key,
    Html heading,
    String dates,
    Html identification,
    List<LinkView> see,
    List<LinkView> seeAlso,
    List<LinkView> authorities,
    String source,
    List<LocatorGroup> places,
    StripView strip,
    LinkView concordance) {}

package locus.index;

/**
 * The reading text of one place: what a search looks through.
 *
 * @param place the passage, note or heading
 * @param words its words, runs of white space as one space; never empty
 */
public record PlaceWords(Place place, String words) {}

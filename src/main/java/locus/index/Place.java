package locus.index;

/**
 * A place at which an index can point, and how its locator reads.
 *
 * <p>A passage is located by its number, {@code 19}; a note by the passage in which it is called and its own number or letter,
 * {@code 25 n13}, {@code 25 na}; a heading, and a block without a number, by the section's words, {@code § Force and Consent}. A
 * heading is not given the number of the passage after it: it does not stand there.
 *
 * @param path of the document, without ending
 * @param text short title of the document, to be set before the label; empty where the edition has one text only
 * @param kind what sort of place
 * @param id the fragment of the passage, note or section; empty before the first section
 * @param label the locator, without the text's title
 * @param section words of the heading above; empty before the first
 * @param passage how many passages of the text begin up to here: its position on a strip
 */
public record Place(String path, String text, Kind kind, String id, String label, String section, int passage) {

  /** What sort of place. In one without number, references bear no ids. */
  public enum Kind { PASSAGE, NOTE, HEADING, UNNUMBERED }

  /** Address of the place, relative to the site's root. */
  public String href() {
    return href(id);
  }

  /** The locator with the text's short title before it, where there are several texts. */
  public String fullLabel() {
    return text.isEmpty() ? label : text + " " + label;
  }

  /** Address of something on its page. */
  String href(String fragment) {
    return path + ".html" + (fragment.isEmpty() ? "" : "#" + fragment);
  }

  boolean is(Place other) {
    return path.equals(other.path) && id.equals(other.id);
  }
}

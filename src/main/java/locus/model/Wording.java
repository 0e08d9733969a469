package locus.model;

/**
 * The words that stand, or stood, at an address: what must be known of a passage to tell whether it has changed since it was cited.
 *
 * @param kind {@code text} (the words are its title), {@code section} (its heading), {@code passage}, {@code note}, {@code ednote}
 * @param page path without ending, {@code book/ch01}
 * @param id the fragment, {@code p19}; empty for a text as a whole
 * @param label what a reader is shown of the address: {@code 19}; empty for a text and a section, whose words are their label
 * @param words the reading text, its spaces single
 */
public record Wording(String kind, String page, String id, String label, String words) {

  /** Page and fragment, {@code book/ch01#p19}. */
  public String address() {
    return page + "#" + id;
  }
}

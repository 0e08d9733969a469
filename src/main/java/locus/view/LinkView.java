package locus.view;

/**
 * A link with plain words.
 *
 * @param label what the reader clicks
 * @param href the address, relative to the page; empty where there is no such link
 * @param current whether it leads to the page it stands on
 */
public record LinkView(String label, String href, boolean current) {

  /** The link that is not there (the first text has no previous one). */
  public static final LinkView NONE = new LinkView("", "", false);

  /** A link to another page. */
  public static LinkView of(String label, String href) {
    return new LinkView(label, href, false);
  }
}

package locus.view;

/**
 * What a page of a release says of itself: which release it is of, that it stays, and where the others are. A script outside of the
 * release ({@code v/newer.js}) puts what came after it in the place of the sentence that newer ones may exist.
 *
 * @param release its version; empty on a page of today
 * @param page its address within the release, without ending
 * @param name "Release 1.0.0, 23 November 2026"
 * @param words what the script says, in the page's language, parted by bars
 * @param all the list of all releases
 */
public record FrozenView(String release, String page, String name, String words, LinkView all) {

  /** A page of today. */
  public static final FrozenView NONE = new FrozenView("", "", "", "", LinkView.NONE);
}

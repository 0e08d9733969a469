package locus.html;

import locus.model.BlockHead;
import locus.model.Listing;

/**
 * Preformatted text: source code, or text as typed. A figure only where it has a caption. Its lines are not broken: what is wider
 * than the page is scrolled, also by the keyboard.
 */
final class ListingHtml {

  private final Place place;
  private final HtmlWriter html;

  ListingHtml(Place place) {
    this.place = place;
    this.html = place.html();
  }

  void write(Listing listing, String id) {
    BlockHead head = listing.head();
    if (head.caption().isEmpty()) {
      place.open("pre", kind(listing), id, head.attributes(), "tabindex", "0");
      content(listing);
    } else {
      place.open("figure", "listing", id, head.attributes());
      place.captionIn("figcaption", head.caption());
      html.open("pre", "class", kind(listing), "tabindex", "0");
      content(listing);
      html.close("figure");
    }
    html.line();
  }

  private static String kind(Listing listing) {
    return listing.kind() == Listing.Kind.LITERAL ? "literal" : "";
  }

  private void content(Listing listing) {
    if (listing.kind() == Listing.Kind.LITERAL) {
      place.inlines(listing.content());
    } else {
      html.open("code", "class", listing.language().isEmpty() ? "" : "language-" + listing.language());
      place.inlines(listing.content());
      html.close("code");
    }
    html.close("pre");
  }
}

package locus.html;

import locus.model.Attributes;
import locus.model.DiscreteHeading;
import locus.model.Division;
import locus.model.Heading;
import locus.model.ReadingText;

/** A heading, with its link to itself. */
final class HeadingHtml {

  private final Place place;
  private final HtmlWriter html;

  HeadingHtml(Place place) {
    this.place = place;
    this.html = place.html();
  }

  /** The heading of a division. */
  void write(Division division) {
    Attributes attributes = division.head().attributes();
    write(division.heading(), "h" + Math.min(6, place.rank()), attributes.id(), Attributes.NONE);
  }

  /** A heading that opens no division. */
  void write(DiscreteHeading discrete) {
    Attributes attributes = discrete.head().attributes();
    write(discrete.heading(), "h" + Math.max(2, Math.min(6, place.rank(discrete.heading().level()))), attributes.id(), attributes);
  }

  private void write(Heading heading, String tag, String id, Attributes attributes) {
    html.open("div", "class", "heading");
    place.former(id);
    place.open(tag, "", id, attributes);
    number(html, heading);
    place.at(id).inlines(heading.words());
    html.close(tag);
    if (!id.isEmpty() && place.page().headingsAreCited()) {
      String words = heading.number().strip() + " " + ReadingText.of(heading.words());
      here(id, place.page().say(Phrase.SECTION, words.strip()));
    }
    html.close("div").line();
  }

  /** The number that the editor asked for. */
  static void number(HtmlWriter html, Heading heading) {
    if (!heading.number().isEmpty()) {
      html.open("span", "class", "number").text(heading.number().strip()).close("span").text(" ");
    }
  }

  /** The link of a passage or heading to itself. It has no words of its own: the style draws it, and no copy bears it. */
  void here(String id, String label) {
    html.open("a", "class", "here", "href", "#" + id, "aria-label", label).close("a");
  }
}

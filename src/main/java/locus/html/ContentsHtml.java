package locus.html;

import java.util.List;
import locus.model.ContentsMark;

/** The contents where the editor asks for them within the page. */
final class ContentsHtml {

  private final Place place;
  private final HtmlWriter html;

  ContentsHtml(Place place) {
    this.place = place;
    this.html = place.html();
  }

  void write(ContentsMark mark) {
    List<Outline> sections = Outline.of(place.page().document());
    if (sections.isEmpty()) {
      return;
    }
    place.open("nav", "contents", mark.head().attributes().id(), mark.head().attributes(),
        "aria-label", place.page().say(Phrase.CONTENTS));
    place.captionBefore(mark.head().caption());
    list(sections, mark.levels());
    html.close("nav").line();
  }

  private void list(List<Outline> sections, int levels) {
    List<Outline> shown = sections.stream().filter(section -> section.level() <= levels).toList();
    if (shown.isEmpty()) {
      return;
    }
    html.open("ol").line();
    for (Outline section : shown) {
      html.open("li").open("a", "href", "#" + section.fragment()).trusted(section.label().markup()).close("a");
      list(section.children(), levels);
      html.close("li").line();
    }
    html.close("ol");
  }
}

package locus.html;

import java.util.List;
import java.util.Map;
import locus.model.DescriptionEntry;
import locus.model.DescriptionList;
import locus.model.Inline;
import locus.model.Item;
import locus.model.ItemList;

/** Lists: of items, of tasks, of callouts, of references, of terms. */
final class ListHtml {

  /** HTML's types of numeration; the others are left to the style, by their names. */
  private static final Map<String, String> TYPES =
      Map.of("loweralpha", "a", "upperalpha", "A", "lowerroman", "i", "upperroman", "I");

  private final Place place;
  private final HtmlWriter html;

  ListHtml(Place place) {
    this.place = place;
    this.html = place.html();
  }

  void write(ItemList list, String id) {
    place.captionBefore(list.head().caption());
    switch (list.kind()) {
      case UNORDERED -> items("ul", list.style(), id, list);
      case CHECKLIST -> items("ul", "checklist", id, list);
      case BIBLIOGRAPHY -> items("ul", "bibliography", id, list);
      case CALLOUTS -> items("ol", "callouts", id, list);
      case ORDERED -> items("ol", list.style(), id, list,
          "type", TYPES.getOrDefault(list.style(), ""),
          "start", list.start() == 1 ? "" : String.valueOf(list.start()),
          "reversed", list.reversed() ? "reversed" : "");
    }
  }

  private void items(String tag, String kind, String id, ItemList list, String... more) {
    place.open(tag, kind, id, list.head().attributes(), more);
    html.line();
    for (Item item : list.items()) {
      place.open("li", "", item.attributes().id(), item.attributes());
      box(item.state());
      content(item);
      html.close("li").line();
    }
    html.close(tag).line();
  }

  private void box(Item.State state) {
    if (state != Item.State.NONE) {
      boolean done = state == Item.State.DONE;
      String label = place.page().say(done ? Phrase.DONE : Phrase.OPEN);
      html.open("span", "class", done ? "check done" : "check open", "role", "img", "aria-label", label).close("span").text(" ");
    }
  }

  private void content(Item item) {
    place.inlines(item.content());
    if (!item.blocks().isEmpty()) {
      html.line();
      place.blocks(item.blocks());
    }
  }

  void write(DescriptionList list, String id) {
    place.captionBefore(list.head().caption());
    String kind = switch (list.style()) {
      case PLAIN -> "";
      case HORIZONTAL -> "horizontal";
      case QUESTIONS -> "qanda";
      case GLOSSARY -> "glossary";
    };
    place.open("dl", kind, id, list.head().attributes());
    html.line();
    list.entries().forEach(this::entry);
    html.close("dl").line();
  }

  /** A term without a description has an empty one: HTML asks for it at the end of a list. */
  private void entry(DescriptionEntry entry) {
    for (List<Inline> term : entry.terms()) {
      html.open("dt");
      place.inlines(term);
      html.close("dt").line();
    }
    Item description = entry.description();
    place.open("dd", "", description.attributes().id(), description.attributes());
    content(description);
    html.close("dd").line();
  }
}

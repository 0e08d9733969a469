package locus.html;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import locus.model.Attributes;
import locus.model.Block;
import locus.model.Division;
import locus.model.Caption;
import locus.model.Inline;

/**
 * Where on the page is being written.
 *
 * @param page the page
 * @param html receives the markup
 * @param id of the passage, note or heading, such as {@code p19}; empty outside of them, where references bear no ids
 * @param depth how many divisions enclose it; one that is in place of a title does not count
 * @param level of the innermost of them in its source, 0 for a part; -1 outside of all
 */
record Place(PageContext page, HtmlWriter html, String id, int depth, int level) {
  private static final int TITLE_RANK = 1;

  static Place top(PageContext page, HtmlWriter html) {
    return new Place(page, html, "", page.document().isTitledByItsHeading() ? -1 : 0, -1);
  }

  /** The rank of a division's heading: it follows from the divisions around it, so that none is left out for a screen reader. */
  int rank() {
    return TITLE_RANK + 1 + depth;
  }

  /** The rank of a heading that opens no division, as its level stands to that of the division around it. */
  int rank(int discrete) {
    return TITLE_RANK + discrete + (level < 0 ? 0 : depth - level);
  }

  /** The same page, within a passage, note or heading. */
  Place at(String other) {
    return new Place(page, html, other, depth, level);
  }

  /** The same page, within a division. */
  Place within(Division division) {
    return new Place(page, html, "", depth + 1, division.heading().level());
  }

  /** Addresses of earlier days, which lead to the place that has this id. */
  void former(String id) {
    page.links().former(page.document().path(), id).forEach(was -> html.open("span", "class", "was", "id", was).close("span"));
  }

  void blocks(List<Block> blocks) {
    var writer = new BlockHtml(this, "");
    blocks.forEach(block -> block.accept(writer));
  }

  void inlines(List<Inline> inlines) {
    var writer = new InlinesHtml(this);
    inlines.forEach(inline -> inline.accept(writer));
  }

  /** Opens an element with what the editor wrote before it; see {@link HtmlWriter#open}. */
  void open(String tag, String ownClass, String id, Attributes attributes, String... more) {
    String classes = Stream.concat(Stream.of(ownClass), Roles.classes(attributes.roles()))
        .filter(name -> !name.isEmpty())
        .distinct()
        .collect(Collectors.joining(" "));
    String lang = attributes.lang();
    String dir = Direction.of(lang).equals("rtl") ? "rtl" : "";
    Stream<String> common = Stream.of("class", classes, "id", id, "lang", lang, "dir", dir);
    html.open(tag, Stream.concat(common, Stream.of(more)).toArray(String[]::new));
  }

  /** The title of a block whose element has no place of its own for it. */
  void captionBefore(Caption caption) {
    if (!caption.isEmpty()) {
      html.open("p", "class", "caption");
      captionWords(caption);
      html.close("p").line();
    }
  }

  /** The title of a block within the element made for it: {@code figcaption} or {@code caption}. */
  void captionIn(String tag, Caption caption) {
    if (!caption.isEmpty()) {
      html.open(tag);
      captionWords(caption);
      html.close(tag);
    }
  }

  void captionWords(Caption caption) {
    if (!caption.label().isEmpty()) {
      html.open("span", "class", "label").text(caption.label().strip()).close("span").text(" ");
    }
    inlines(caption.words());
  }
}

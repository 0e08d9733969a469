package locus.html;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import locus.model.Block;
import locus.model.Inline;

/**
 * The parts of one page as HTML, for a template to put in order. One object serves one page, and each part is asked for once: an
 * id that the page has already is not written a second time.
 */
public final class PageHtml {

  private final PageContext page;
  private final Set<String> ids = new HashSet<>();

  /** The parts of the page of a document. */
  public PageHtml(PageContext page) {
    this.page = page;
  }

  /** The document's title. References in it have no ids, for it is no place to cite. */
  public Html title() {
    return inlines(page.document().title());
  }

  /** The second line of the title; may be empty. */
  public Html subtitle() {
    return inlines(page.document().subtitle());
  }

  /** The body; of a register what stands before its first entry. */
  public Html body() {
    return blocks(page.document().blocks());
  }

  /** The notes under their heading; empty where there are none. */
  public Html notes() {
    return write(place -> new NotesHtml(place).write(page.document().notes()));
  }

  /** The addresses of earlier days that lead away from this page, or say that their words are gone; empty where there are none. */
  public Html former() {
    return write(place -> new FormerHtml(place.html(), page.document().path(), page.links(), page::say).write());
  }

  /**
   * The same for a page that Locus makes itself.
   *
   * @param path its path, without ending
   * @param messages from the key of a {@link Phrase} to the words in the reader's language
   */
  public static Html former(String path, Links links, UnaryOperator<String> messages) {
    return former(path, links, messages, FormerHtml::write);
  }

  /** The same for a page that is gone: the list alone. */
  public static Html formerList(String path, Links links, UnaryOperator<String> messages) {
    return former(path, links, messages, FormerHtml::list);
  }

  private static Html former(String path, Links links, UnaryOperator<String> messages, Consumer<FormerHtml> part) {
    var html = new HtmlWriter(new HashSet<>());
    part.accept(new FormerHtml(html, path, links, (phrase, parts) -> PageContext.say(messages, phrase, parts)));
    return html.toHtml();
  }

  /** Running text that belongs to this page, such as the heading of an entry. */
  public Html inlines(List<Inline> inlines) {
    return write(place -> place.inlines(inlines));
  }

  /** Blocks that belong to this page, such as the description of an entry. */
  public Html blocks(List<Block> blocks) {
    return write(place -> place.blocks(blocks));
  }

  private Html write(Consumer<Place> part) {
    var html = new HtmlWriter(ids);
    part.accept(Place.top(page, html));
    return html.toHtml();
  }

  /** Running text as a label: styled, without links, notes, ids and marks of the witness. It may stand on any page. */
  public static Html label(List<Inline> inlines) {
    return LabelHtml.of(inlines);
  }
}

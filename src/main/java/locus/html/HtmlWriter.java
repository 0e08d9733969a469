package locus.html;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * The one place that escapes. It knows which elements are open, so that none is closed that was not opened, and which ids are
 * written, so that none is written twice.
 */
final class HtmlWriter {

  private static final Set<String> VOID = Set.of("br", "col", "hr", "img");
  private static final Set<String> ADDRESSES = Set.of("href", "src", "poster");

  private final StringBuilder out = new StringBuilder();
  private final Deque<Element> open = new ArrayDeque<>();
  private final Set<String> ids;

  /** Elements closed for a moment, the outermost first; see {@link #outside}. */
  private Deque<Element> suspended = new ArrayDeque<>();

  /** An open element, and its start tag without the id, in case it is taken up again. */
  private record Element(String tag, String startTag) {}

  /**
   * A writer of one part of a page.
   *
   * @param ids those the page has already; grows
   */
  HtmlWriter(Set<String> ids) {
    this.ids = ids;
  }

  /**
   * Opens an element; a void one is complete with this.
   *
   * @param attributes names and values by turns. An empty value is left out with its name, except {@code alt}, which says
   *     something when it is empty. An id that the page has already is left out: an address leads to its first bearer
   */
  HtmlWriter open(String tag, String... attributes) {
    resume();
    var first = new StringBuilder("<").append(tag);
    var again = new StringBuilder(first);
    for (int i = 0; i < attributes.length; i += 2) {
      String name = attributes[i];
      String value = ADDRESSES.contains(name) ? Address.encoded(attributes[i + 1]) : attributes[i + 1];
      boolean isId = name.equals("id");
      if (value.isEmpty() && !name.equals("alt") || isId && !ids.add(value)) {
        continue;
      }
      attribute(first, name, value);
      if (!isId) {
        attribute(again, name, value);
      }
    }
    out.append(first).append('>');
    if (!VOID.contains(tag)) {
      open.push(new Element(tag, again.append('>').toString()));
    }
    return this;
  }

  private static void attribute(StringBuilder tag, String name, String value) {
    tag.append(' ').append(name).append("=\"");
    escape(tag, value, true);
    tag.append('"');
  }

  /** Whether what was written last is the end of such an element. */
  boolean isAfter(String tag) {
    String end = "</" + tag + ">";
    return out.length() >= end.length() && out.indexOf(end, out.length() - end.length()) >= 0;
  }

  /** Closes the innermost element. Its name is given for the reader of the code, and checked. */
  HtmlWriter close(String tag) {
    boolean written = suspended.isEmpty();
    Element element = written ? open.pop() : suspended.removeLast();
    if (!element.tag().equals(tag)) {
      throw new IllegalStateException("</" + tag + "> where <" + element.tag() + "> is open");
    }
    if (written) {
      out.append("</").append(tag).append('>');
    }
    return this;
  }

  /** Words, escaped. */
  HtmlWriter text(String words) {
    if (!words.isEmpty()) {
      resume();
      escape(out, words, false);
    }
    return this;
  }

  /** Markup printed as it is: formulas, and HTML that the edition lets through. Nothing else may come this way. */
  HtmlWriter trusted(String markup) {
    resume();
    out.append(markup);
    return this;
  }

  /** Ends a line of the page's source, for whoever reads it or compares two builds. */
  HtmlWriter line() {
    out.append('\n');
    return this;
  }

  /** Whether an element of this name is open. */
  boolean inside(String tag) {
    return open.stream().anyMatch(element -> element.tag().equals(tag))
        || suspended.stream().anyMatch(element -> element.tag().equals(tag));
  }

  /** Whether an id may still be written on this page. */
  boolean isFree(String id) {
    return !ids.contains(id);
  }

  /** Whether the innermost open element has this name. */
  boolean directlyInside(String tag) {
    return suspended.isEmpty() && !open.isEmpty() && open.peek().tag().equals(tag);
  }

  /**
   * Writes something that must not stand inside an element, such as a link inside a link: all elements down to that one are
   * closed before it, and opened again, without their ids, if more words follow.
   */
  void outside(String tag, Runnable content) {
    Deque<Element> closed = suspended;
    while (open.stream().anyMatch(element -> element.tag().equals(tag))) {
      out.append("</").append(open.peek().tag()).append('>');
      closed.addFirst(open.pop());
    }
    suspended = new ArrayDeque<>();
    content.run();
    suspended = closed;
  }

  private void resume() {
    while (!suspended.isEmpty()) {
      Element element = suspended.removeFirst();
      out.append(element.startTag());
      open.push(element);
    }
  }

  /** What was written. Every element must be closed. */
  Html toHtml() {
    if (!open.isEmpty() || !suspended.isEmpty()) {
      throw new IllegalStateException("Never closed: " + open + suspended);
    }
    return new Html(out.toString());
  }

  private static void escape(StringBuilder out, String words, boolean inAttribute) {
    for (int at = 0, c; at < words.length(); at += Character.charCount(c)) {
      c = words.codePointAt(at);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append(inAttribute ? "&quot;" : "\"");
        default -> {
          if (isAllowed(c)) {
            out.appendCodePoint(c);
          }
        }
      }
    }
  }

  /** HTML, 13.2.3.5: controls, surrogates and noncharacters are errors in a page. They bear no words; we drop them. */
  private static boolean isAllowed(int c) {
    boolean control = Character.isISOControl(c) && c != '\n' && c != '\t';
    boolean surrogate = c >= 0xD800 && c <= 0xDFFF;
    boolean noncharacter = c >= 0xFDD0 && c <= 0xFDEF || (c & 0xFFFE) == 0xFFFE;
    return !control && !surrogate && !noncharacter;
  }
}

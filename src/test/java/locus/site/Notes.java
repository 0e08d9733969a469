package locus.site;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;

/** The notes of an open page, as a reader's eye and hand meet them. */
final class Notes {
  private static final String CALLS = "main a[role=doc-noteref]";

  private final Page page;

  Notes(Page page) {
    this.page = page;
  }

  /** The calls in the text, in order; those that stand in notes come last. */
  Locator calls() {
    return page.locator(CALLS);
  }

  /** A call of the text by its number from 0. */
  Locator call(int index) {
    return calls().nth(index);
  }

  /** Focuses the first call as a keyboard does, where there is one. */
  boolean openFirst() {
    if (calls().count() == 0) {
      return false;
    }
    tabTo(call(0));
    waitOpen();
    return true;
  }

  /** Puts the reader's place just before an element, with nothing to see there, and presses Tab. */
  void tabTo(Locator element) {
    element.evaluate("e => { e.scrollIntoView({block: 'center'}); const place = document.createElement('span'); place.id = 'place-before';"
        + " place.tabIndex = 0; e.before(place); place.focus({preventScroll: true}); }");
    page.keyboard().press("Tab");
    page.evaluate("() => document.getElementById('place-before').remove()");
  }

  /** How many popups are open. */
  int open() {
    return ((Number) page.evaluate("() => document.querySelectorAll('[popover]:popover-open').length")).intValue();
  }

  /** Waits until one is open. */
  void waitOpen() {
    page.waitForFunction("() => document.querySelector('[popover]:popover-open')");
  }

  /** Waits until none is open. */
  void waitClosed() {
    page.waitForFunction("() => !document.querySelector('[popover]:popover-open')");
  }

  /** The words in the open popup, runs of space made one. */
  String words() {
    return (String) page.evaluate("() => document.querySelector('[popover]:popover-open').textContent.replace(/\\s+/g, ' ').trim()");
  }

  /** The words of the note that a call leads to, without back-links. */
  String wordsOfNote(Locator call) {
    return (String) call.evaluate("a => { const n = document.getElementById(decodeURIComponent(a.hash.slice(1))).cloneNode(true);"
        + " n.querySelectorAll('[role=doc-backlink]').forEach(b => b.remove()); return n.textContent.replace(/\\s+/g, ' ').trim(); }");
  }

  /** What a script says of the open popup, called {@code p}. */
  Object ofPopup(String expression) {
    return page.evaluate("() => { const p = document.querySelector('[popover]:popover-open'); return " + expression + "; }");
  }

  /** Whether the open popup lies within the window, give or take a pixel. */
  boolean isInsideWindow() {
    Map<?, ?> box = (Map<?, ?>) ofPopup("(({left, top, right, bottom}) => ({left, top, right: innerWidth - right, bottom: innerHeight - bottom}))(p.getBoundingClientRect())");
    return box.values().stream().allMatch(gap -> ((Number) gap).doubleValue() >= -1);
  }

  /** Whether the open popup hides anything of an element. */
  boolean covers(Locator element) {
    return (Boolean) element.evaluate("e => { const p = document.querySelector('[popover]:popover-open').getBoundingClientRect();"
        + " return [...e.getClientRects()].some(r => r.bottom > p.top + 1 && r.top < p.bottom - 1 && r.right > p.left && r.left < p.right); }");
  }

  /** How far the page is scrolled. */
  int scrolled() {
    return ((Number) page.evaluate("() => Math.round(scrollY)")).intValue();
  }

  /** The id of what has the focus. */
  String focused() {
    return (String) page.evaluate("() => document.activeElement.id");
  }
}

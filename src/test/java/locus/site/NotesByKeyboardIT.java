package locus.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A note beside its call, by keyboard (N3, N5). */
@ExtendWith(Browser.Shared.class)
class NotesByKeyboardIT {
  private static final Site SITE = Site.main();
  private static final String ADDRESS = SITE.file(SITE.pageWithNotes()).toUri().toString();

  private static final String FOLLOWS_A_MENTION =
      "c => { const all = [...document.querySelectorAll('main a[href]')]; return all[all.indexOf(c) - 1].matches('.passage a[id][class]'); }";

  private BrowserContext context;
  private Page page;
  private Notes notes;

  @BeforeEach
  void open(Browser browser) {
    context = browser.open(Browser.options().setReducedMotion(ReducedMotion.REDUCE));
    page = context.newPage();
    page.navigate(ADDRESS);
    notes = new Notes(page);
  }

  @AfterEach
  void close() {
    context.close();
  }

  @Test
  void n3_focus_opens_the_note_and_escape_closes_it_for_good_without_a_jump() {
    Locator call = notes.call(0);
    notes.tabTo(call);
    notes.waitOpen();
    int scrolled = notes.scrolled();
    page.keyboard().press("Escape");
    notes.waitClosed();
    page.waitForTimeout(600); // longer than any delay after which it might come back
    assertEquals(0, notes.open());
    assertEquals(call.getAttribute("id"), notes.focused());
    assertEquals(scrolled, notes.scrolled());
  }

  @Test
  void n3_tab_enters_the_links_in_the_note_and_escape_leads_back_to_the_call() {
    Locator call = page.locator("main sup.call > a[role=doc-noteref]").all().stream().filter(NotesByKeyboardIT::hasLinks).findFirst().orElseThrow(
        () -> new AssertionError("No note of " + ADDRESS + " has a link."));
    notes.tabTo(call);
    notes.waitOpen();
    page.keyboard().press("Tab");
    assertTrue((Boolean) notes.ofPopup("p.contains(document.activeElement) && document.activeElement.matches('a[href]')"), "the focus is on a link in the note");
    page.keyboard().press("Escape");
    notes.waitClosed();
    page.waitForTimeout(600);
    assertEquals(0, notes.open());
    assertEquals(call.getAttribute("id"), notes.focused());
  }

  @Test
  void n3_tab_goes_on_from_the_last_link_in_the_note_to_what_follows_the_call() {
    Locator call = page.locator("main sup.call > a[role=doc-noteref]").all().stream().filter(NotesByKeyboardIT::hasLinks).findFirst().orElseThrow();
    notes.tabTo(call);
    notes.waitOpen();
    int links = ((Number) notes.ofPopup("p.querySelectorAll('a:not([tabindex])').length")).intValue();
    for (int i = 0; i <= links; i++) {
      page.keyboard().press("Tab");
    }
    assertTrue((Boolean) call.evaluate("c => { const all = [...document.querySelectorAll('main a[href]:not(.popup a)')]; return document.activeElement === all[all.indexOf(c) + 1]; }"));
  }

  @Test
  void n3_a_card_that_was_about_to_show_does_not_cover_the_note_of_the_next_call() {
    Locator call = notes.calls().all().stream().filter(c -> (Boolean) c.evaluate(FOLLOWS_A_MENTION)).findFirst().orElseThrow(
        () -> new AssertionError("No call of " + ADDRESS + " follows a mention."));
    notes.tabTo(call.locator("xpath=preceding::a[@href][1]"));
    page.keyboard().press("Tab");
    notes.waitOpen();
    page.waitForTimeout(700); // longer than a card waits
    assertTrue(((String) notes.ofPopup("p.getAttribute('aria-label')")).endsWith(" " + call.textContent()), "the note of the call is still there");
  }

  @Test
  void n3_the_note_closes_when_the_focus_goes_on() {
    notes.tabTo(notes.call(0));
    notes.waitOpen();
    page.locator("h1").evaluate("h => { h.tabIndex = -1; h.focus(); }");
    notes.waitClosed();
  }

  @Test
  void n5_the_copy_stands_in_main_without_ids_and_links_back() {
    Locator call = notes.calls().all().stream().filter(NotesByKeyboardIT::hasIds).findFirst().orElseThrow(
        () -> new AssertionError("No note of " + ADDRESS + " has an id within."));
    notes.tabTo(call);
    notes.waitOpen();
    assertTrue((Boolean) notes.ofPopup("!!p.closest('main')"));
    assertEquals(0, ((Number) notes.ofPopup("p.querySelectorAll('[id], [role=doc-backlink]').length")).intValue());
    assertFalse(((String) notes.ofPopup("p.getAttribute('aria-label') || ''")).isBlank(), "the popup has a name");
  }

  @Test
  void n5_no_note_opens_where_half_of_it_is_already_in_view() {
    Browser.waitSet(page);
    int height = ((Number) page.evaluate("() => document.documentElement.scrollHeight")).intValue();
    page.setViewportSize(1180, height + 100);
    notes.tabTo(notes.call(0));
    page.waitForTimeout(600);
    assertEquals(0, notes.open());
  }

  @Test
  void n5_a_long_note_scrolls_within_the_window() {
    page.setViewportSize(700, 320);
    Locator longest = notes.calls().all().stream().max(Comparator.comparing(call -> notes.wordsOfNote(call).length())).orElseThrow();
    notes.tabTo(longest);
    notes.waitOpen();
    assertTrue(notes.isInsideWindow());
    assertTrue((Boolean) notes.ofPopup("['auto', 'scroll'].includes(getComputedStyle(p).overflowY)"));
  }

  /** The first is a window of 1280 by 1024 at 400 %. */
  @ParameterizedTest(name = "at {0} by {1} px")
  @CsvSource({"320, 256", "320, 640", "700, 640", "1180, 640"})
  void n5_the_note_of_every_call_stays_within_the_window_and_does_not_cover_the_call(int width, int height) {
    page.setViewportSize(width, height);
    List<String> outside = new ArrayList<>();
    for (Locator call : page.locator("main :not(.notes) sup.call > a").all()) {
      notes.tabTo(call);
      notes.waitOpen();
      if (!notes.isInsideWindow() || notes.open() != 1 || notes.covers(call)) {
        outside.add(call.getAttribute("href"));
      }
      page.keyboard().press("Escape");
      notes.waitClosed();
    }
    Faults.none(outside);
  }

  private static boolean hasIds(Locator call) {
    return (Boolean) call.evaluate("a => !!document.getElementById(a.hash.slice(1)).querySelector('[id]')");
  }

  private static boolean hasLinks(Locator call) {
    return (Boolean) call.evaluate("a => !!document.getElementById(a.hash.slice(1)).querySelector('a[href]:not([role=doc-backlink], .here)')");
  }
}

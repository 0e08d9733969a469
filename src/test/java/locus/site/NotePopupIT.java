package locus.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A note beside its call, by mouse, keyboard and finger (N2 to N5). */
@ExtendWith(Browser.Shared.class)
class NotePopupIT {
  private static final Site SITE = Site.main();
  private static final String ADDRESS = SITE.file(SITE.pageWithNotes()).toUri().toString();

  private BrowserContext context;
  private Page page;
  private Notes notes;

  private void open(Browser browser, com.microsoft.playwright.Browser.NewContextOptions options) {
    context = browser.open(options.setReducedMotion(ReducedMotion.REDUCE));
    page = context.newPage();
    page.navigate(ADDRESS);
    notes = new Notes(page);
  }

  @AfterEach
  void close() {
    context.close();
  }

  /** The page's own clock is stopped, so that the delays are told exactly, however slow the machine. */
  @Nested
  class ByMouse {
    @BeforeEach
    void stopTheClock(Browser browser) {
      context = browser.open(Browser.options().setReducedMotion(ReducedMotion.REDUCE));
      page = context.newPage();
      page.clock().install(new Clock.InstallOptions().setTime(0));
      page.navigate(ADDRESS);
      page.clock().pauseAt(3_600_000);
      notes = new Notes(page);
    }

    @Test
    void n2_the_note_is_still_closed_at_120_ms_and_open_by_400() {
      hover(notes.call(0));
      page.clock().runFor(120);
      assertEquals(0, notes.open());
      page.clock().runFor(280);
      assertEquals(1, notes.open());
      assertEquals(notes.wordsOfNote(notes.call(0)), notes.words());
    }

    @Test
    void n2_a_quick_pass_opens_nothing() {
      hover(notes.call(0));
      page.clock().runFor(60);
      leave();
      page.clock().runFor(2_000);
      assertEquals(0, notes.open());
    }

    @Test
    void n2_the_pointer_may_move_into_the_note_and_it_stays() {
      hover(notes.call(0));
      page.clock().runFor(400);
      BoundingBox box = popup();
      page.mouse().move(box.x + box.width / 2, box.y + box.height / 2, new com.microsoft.playwright.Mouse.MoveOptions().setSteps(4));
      page.clock().runFor(3_000);
      assertEquals(1, notes.open());
    }

    @Test
    void n2_the_note_is_gone_within_500_ms_of_leaving_call_or_note() {
      hover(notes.call(0));
      page.clock().runFor(400);
      leave();
      page.clock().runFor(500);
      assertEquals(0, notes.open());
      hover(notes.call(0));
      page.clock().runFor(400);
      BoundingBox box = popup();
      page.mouse().move(box.x + box.width / 2, box.y + box.height / 2);
      page.clock().runFor(1_000);
      assertEquals(1, notes.open());
      leave();
      page.clock().runFor(500);
      assertEquals(0, notes.open());
    }

    @Test
    void n2_a_click_leads_to_the_note_itself() {
      notes.call(0).scrollIntoViewIfNeeded();
      notes.call(0).click();
      assertTrue(page.url().endsWith((String) notes.call(0).evaluate("a => a.hash")), page.url());
      assertEquals(0, notes.open());
    }

    @Test
    void n5_another_call_shows_another_note_and_only_one_is_open() {
      hover(notes.call(0));
      page.clock().runFor(400);
      String first = notes.words();
      notes.tabTo(notes.call(2));
      assertEquals(1, notes.open());
      assertNotEquals(first, notes.words());
      assertEquals(notes.wordsOfNote(notes.call(2)), notes.words());
    }

    private void hover(Locator call) {
      call.evaluate("e => e.scrollIntoView({block: 'center'})");
      BoundingBox box = call.boundingBox();
      page.mouse().move(box.x + box.width / 2, box.y + box.height / 2, new com.microsoft.playwright.Mouse.MoveOptions().setSteps(3));
    }

    private void leave() {
      page.mouse().move(2, 2);
    }

    private BoundingBox popup() {
      return page.locator("[popover]").filter(new Locator.FilterOptions().setVisible(true)).boundingBox();
    }
  }

  @Nested
  class ByKeyboard {
    @BeforeEach
    void open(Browser browser) {
      NotePopupIT.this.open(browser, Browser.options());
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
      Locator call = page.locator("main sup.call > a[role=doc-noteref]").all().stream().filter(NotePopupIT::hasLinks).findFirst().orElseThrow(
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
    void n3_the_note_closes_when_the_focus_goes_on() {
      notes.tabTo(notes.call(0));
      notes.waitOpen();
      page.locator("h1").evaluate("h => { h.tabIndex = -1; h.focus(); }");
      notes.waitClosed();
    }

    @Test
    void n5_the_copy_stands_in_main_without_ids_and_links_back() {
      notes.tabTo(notes.call(0));
      notes.waitOpen();
      assertTrue((Boolean) notes.ofPopup("!!p.closest('main')"));
      assertEquals(0, ((Number) notes.ofPopup("p.querySelectorAll('[id], [role=doc-backlink]').length")).intValue());
      assertFalse(((String) notes.ofPopup("p.getAttribute('aria-label') || ''")).isBlank(), "the popup has a name");
    }

    @Test
    void n5_no_note_opens_where_half_of_it_is_already_in_view() {
      int height = ((Number) page.evaluate("() => document.documentElement.scrollHeight")).intValue();
      page.setViewportSize(1280, height + 100);
      notes.tabTo(notes.call(0));
      page.waitForTimeout(600);
      assertEquals(0, notes.open());
    }

    @Test
    void n5_a_long_note_scrolls_within_the_window() {
      page.setViewportSize(700, 320);
      Locator longest = notes.calls().all().stream().max(java.util.Comparator.comparing(call -> notes.wordsOfNote(call).length())).orElseThrow();
      notes.tabTo(longest);
      notes.waitOpen();
      assertTrue(notes.isInsideWindow());
      assertTrue((Boolean) notes.ofPopup("['auto', 'scroll'].includes(getComputedStyle(p).overflowY)"));
    }

    @ParameterizedTest(name = "at {0} px")
    @ValueSource(ints = {320, 700, 1280})
    void n5_the_note_of_every_call_stays_within_the_window(int width) {
      page.setViewportSize(width, 640);
      List<String> outside = new ArrayList<>();
      for (Locator call : page.locator("main :not(.notes) sup.call > a").all()) {
        notes.tabTo(call);
        notes.waitOpen();
        if (!notes.isInsideWindow() || notes.open() != 1) {
          outside.add(call.getAttribute("href"));
        }
        page.keyboard().press("Escape");
        notes.waitClosed();
      }
      Faults.none(outside);
    }
  }

  @Nested
  class ByFinger {
    @BeforeEach
    void open(Browser browser) {
      NotePopupIT.this.open(browser, Browser.phone());
    }

    @Test
    void n4_a_tap_opens_a_sheet_at_the_bottom_and_does_not_navigate() {
      String before = page.url();
      tap(0);
      notes.waitOpen();
      assertEquals(before, page.url());
      assertEquals(notes.wordsOfNote(notes.call(0)), notes.words());
      assertTrue((Boolean) notes.ofPopup("Math.abs(p.getBoundingClientRect().bottom - innerHeight) <= 2 && p.getBoundingClientRect().width >= innerWidth - 2"),
          "the sheet lies at the bottom, from side to side");
    }

    @Test
    void n4_a_second_tap_closes_and_so_does_a_tap_outside() {
      tap(0);
      notes.waitOpen();
      tap(0);
      notes.waitClosed();
      tap(0);
      notes.waitOpen();
      page.touchscreen().tap(30, 30);
      notes.waitClosed();
    }

    @Test
    void n4_a_tap_on_another_call_shows_its_note() {
      page.setViewportSize(390, 780);
      tap(0);
      notes.waitOpen();
      page.keyboard().press("Escape");
      tap(1);
      notes.waitOpen();
      assertEquals(notes.wordsOfNote(notes.call(1)), notes.words());
    }

    @Test
    void n4_every_call_is_a_target_of_24_by_24() {
      List<?> small = (List<?>) page.evaluate("""
          () => [...document.querySelectorAll('main sup.call > a')].filter(a => {
            a.scrollIntoView({block: 'center', behavior: 'instant'});
            const b = a.getBoundingClientRect(), x = (b.left + b.right) / 2, y = (b.top + b.bottom) / 2;
            return ![[-11.5, 0], [11.5, 0], [0, -11.5], [0, 11.5]].every(([dx, dy]) => {
              const px = x + dx, py = y + dy;
              return px < 0 || px > innerWidth || a.contains(document.elementFromPoint(px, py));
            });
          }).map(a => a.id)""");
      Faults.none(small.stream().map(Object::toString).toList());
    }

    @Test
    void n4_no_page_scrolls_sideways_at_320_px() {
      List<String> faults = new ArrayList<>();
      page.setViewportSize(320, 640);
      for (String each : SITE.pages()) {
        page.navigate(SITE.file(each).toUri().toString());
        Object wide = page.evaluate("() => document.documentElement.scrollWidth");
        if (((Number) wide).intValue() > 320) {
          faults.add(each + " is " + wide + " px wide");
        }
      }
      Faults.none(faults);
    }

    private void tap(int index) {
      notes.call(index).evaluate("e => e.scrollIntoView({block: 'center'})");
      notes.call(index).tap();
    }
  }

  private static boolean hasLinks(Locator call) {
    return (Boolean) call.evaluate("a => !!document.getElementById(a.hash.slice(1)).querySelector('a[href]:not([role=doc-backlink])')");
  }
}

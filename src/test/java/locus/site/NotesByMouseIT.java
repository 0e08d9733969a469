package locus.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Clock;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Mouse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ReducedMotion;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A note beside its call, by mouse (N2, N5). The page's own clock is stopped, so that the delays are told exactly, however slow the
 * machine.
 */
@ExtendWith(Browser.Shared.class)
class NotesByMouseIT {
  private static final Site SITE = Site.main();
  private static final String ADDRESS = SITE.file(SITE.pageWithNotes()).toUri().toString();

  private BrowserContext context;
  private Page page;
  private Notes notes;

  @BeforeEach
  void open(Browser browser) {
    context = browser.open(Browser.options().setReducedMotion(ReducedMotion.REDUCE));
    page = context.newPage();
    page.clock().install(new Clock.InstallOptions().setTime(0));
    page.navigate(ADDRESS);
    page.clock().pauseAt(3_600_000);
    notes = new Notes(page);
  }

  @AfterEach
  void close() {
    context.close();
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
    page.mouse().move(box.x + box.width / 2, box.y + box.height / 2, new Mouse.MoveOptions().setSteps(4));
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
    page.mouse().move(box.x + box.width / 2, box.y + box.height / 2, new Mouse.MoveOptions().setSteps(3));
  }

  private void leave() {
    page.mouse().move(2, 2);
  }

  private BoundingBox popup() {
    return page.locator("[popover]").filter(new Locator.FilterOptions().setVisible(true)).boundingBox();
  }
}

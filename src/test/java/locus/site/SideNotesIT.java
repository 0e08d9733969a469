package locus.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes beside the text by CSS alone (N6, N5); every page with notes of every site. */
@ExtendWith(Browser.Shared.class)
class SideNotesIT {
  private static final Site SITE = Site.main();
  private static final String ADDRESS = SITE.file(SITE.pageWithNotes()).toUri().toString();

  /** Faults of those notes that stand beside the text: over one another, above their calls, out of the window, over the foot. */
  private static final String FAULTS =
      """
      () => {
        const beside = [...document.querySelectorAll('.note')].filter(n => getComputedStyle(n).position === 'absolute');
        const box = e => e.getBoundingClientRect(), foot = box(document.querySelector('.colophon'));
        const faults = beside.length ? [] : ['no note stands beside the text'];
        for (const note of beside) {
          const n = box(note), call = document.getElementById('r' + note.id.slice(1));
          if (n.top < box(call).top - 2) faults.push(note.id + ' stands above its call');
          if (n.right > document.documentElement.clientWidth || n.bottom > foot.top) faults.push(note.id + ' leaves its column');
          if (n.left < box(document.querySelector('.passage > p')).right) faults.push(note.id + ' covers the text');
          beside.filter(o => o !== note && box(o).left < n.right && n.left < box(o).right && box(o).top < n.bottom - 1 && n.top < box(o).bottom - 1)
            .forEach(o => faults.push(note.id + ' covers ' + o.id));
        }
        return faults;
      }
      """;

  /** As WebKit 26 does it, which takes nothing for an anchor that is itself placed by one. */
  private static final String BESIDE_THEIR_CALLS_ALONE =
      """
      () => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync([...document.querySelectorAll('.note:not(.ednote)')].map(n => '#' + n.id + '{top:anchor(--r' + n.id.slice(1) + ' top)}').join(''));
        document.adoptedStyleSheets = [sheet];
      }
      """;

  @ParameterizedTest(name = "{0} px")
  @ValueSource(ints = {1200, 1280, 1440, 1920})
  void n6_notes_stand_beside_their_calls_without_a_script_and_none_covers_another(int width, Browser browser) {
    try (BrowserContext context = browser.open(Browser.options().setViewportSize(width, 900).setJavaScriptEnabled(false))) {
      Page page = context.newPage();
      page.navigate(ADDRESS);
      Faults.none(((List<?>) page.evaluate(FAULTS)).stream().map(Object::toString).toList());
      assertTrue((Boolean) page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"), "no sideways scroll");
    }
  }

  @ParameterizedTest(name = "{0} px")
  @ValueSource(ints = {1200, 1440})
  void n6_a_note_that_was_arrived_at_keeps_its_lines(int width, Browser browser) {
    try (BrowserContext context = browser.open(Browser.options().setViewportSize(width, 900).setJavaScriptEnabled(false))) {
      Page page = context.newPage();
      page.navigate(ADDRESS);
      List<?> notes = (List<?>) page.evaluate("() => [...document.querySelectorAll('.note')].map(n => n.id)");
      for (Object note : notes) {
        String place = "() => { const p = document.querySelector('#" + note + " > p'), r = p.getBoundingClientRect(); return [p.offsetTop, r.width, r.height].map(Math.round).join(' '); }";
        Object before = page.evaluate(place);
        page.navigate(ADDRESS + "#" + note);
        assertEquals(before, page.evaluate(place), note + " was set anew");
      }
    }
  }

  @Test
  void n6_an_engine_that_cannot_stack_them_is_helped_whenever_the_text_changes_its_size(Browser browser) {
    try (BrowserContext context = browser.open(Browser.options().setViewportSize(1440, 900))) {
      Page page = context.newPage();
      page.navigate(ADDRESS);
      page.evaluate(BESIDE_THEIR_CALLS_ALONE);
      assertTrue(((List<?>) page.evaluate(FAULTS)).stream().anyMatch(fault -> fault.toString().contains("covers n")), "long notes lie upon the next now");
      page.evaluate("() => document.documentElement.dataset.size = 'larger'");
      page.waitForFunction("() => document.querySelector('.note[style]')");
      Faults.none(((List<?>) page.evaluate(FAULTS)).stream().map(Object::toString).toList());
    }
  }

  @Test
  void n6_in_a_narrow_window_notes_stay_at_the_end(Browser browser) {
    try (BrowserContext context = browser.open(Browser.options().setViewportSize(1180, 900))) {
      Page page = context.newPage();
      page.navigate(ADDRESS);
      assertEquals(0, ((Number) page.evaluate("() => [...document.querySelectorAll('.note')].filter(n => getComputedStyle(n).position === 'absolute').length")).intValue());
      assertTrue(page.locator("#notes").isVisible());
    }
  }

  @Test
  void n5_no_popup_opens_where_the_note_is_in_view_beside_its_call(Browser browser) {
    try (BrowserContext context = browser.open(Browser.options().setViewportSize(1440, 900))) {
      Page page = context.newPage();
      page.navigate(ADDRESS);
      Notes notes = new Notes(page);
      notes.tabTo(page.locator(".call:not(.ednote) a").first());
      page.waitForTimeout(600);
      assertEquals(0, notes.open());
    }
  }
}

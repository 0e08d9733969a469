package locus.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The page in windows and under wishes of all sorts (T2, T3). */
@ExtendWith(Browser.Shared.class)
class WindowsIT {
  private static final Site SITE = Site.main();
  private static final String ADDRESS = SITE.file(SITE.pageWithNotes()).toUri().toString();

  /** 320 pixels are also what a window of 1280 has at 400 %. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("locus.site.Site#all")
  void no_page_scrolls_sideways_at_320_pixels(Site site, Browser browser) {
    List<String> faults = new ArrayList<>();
    try (BrowserContext context = browser.open(Browser.options().setViewportSize(320, 640))) {
      Page page = context.newPage();
      for (String each : site.pages()) {
        page.navigate(site.file(each).toUri().toString());
        if (!(Boolean) page.evaluate("() => document.documentElement.scrollWidth <= 320")) {
          faults.add(each);
        }
      }
    }
    Faults.none(faults);
  }

  @Test
  void t3_on_a_phone_the_contents_push_the_text_down_and_close_when_they_have_led_somewhere(Browser browser) {
    try (BrowserContext context = browser.open(Browser.phone().setReducedMotion(ReducedMotion.REDUCE))) {
      Page page = context.newPage();
      page.navigate(ADDRESS + "#p9");
      double before = top(page, "#p9");
      page.locator(".contents summary").tap();
      assertTrue(top(page, "#p9") > before + 100, "the text is pushed down");
      assertTrue((Boolean) page.evaluate("() => document.querySelector('.contents').getBoundingClientRect().bottom <= innerHeight"), "the sheet fits");
      page.locator(".contents nav a").nth(3).tap();
      page.waitForURL("**#_*");
      assertFalse((Boolean) page.evaluate("() => document.querySelector('.contents').open"));
      assertTrue((Boolean) page.evaluate("() => document.querySelector(':target').getBoundingClientRect().top >= document.querySelector('.contents').getBoundingClientRect().bottom - 1"),
          "the bar does not cover the heading");
    }
  }

  @Test
  void t3_on_a_phone_the_contents_open_at_the_readers_place(Browser browser) {
    try (BrowserContext context = browser.open(Browser.phone().setViewportSize(390, 420))) {
      Page page = context.newPage();
      page.navigate(ADDRESS);
      Browser.waitSet(page);
      page.evaluate("() => [...document.querySelectorAll('.division > .heading')].at(-1).scrollIntoView()");
      page.waitForFunction("() => document.querySelectorAll('.contents li')[document.querySelectorAll('.contents li').length - 1].querySelector('[aria-current]')");
      page.evaluate("() => document.querySelector('.contents summary').click()");
      page.waitForFunction("""
          () => {
            const list = document.querySelector('.contents nav').getBoundingClientRect();
            const line = [...document.querySelectorAll('.contents [aria-current]')].pop().getBoundingClientRect();
            return list.height > 0 && line.top >= list.top && line.bottom <= list.bottom + 1;
          }""");
    }
  }

  @Test
  void t3_the_contents_show_where_the_reader_is(Browser browser) {
    try (BrowserContext context = browser.desk()) {
      Page page = context.newPage();
      page.navigate(ADDRESS);
      String last = page.locator(".contents nav a").last().getAttribute("href");
      page.evaluate("id => document.getElementById(id).scrollIntoView()", last.substring(1));
      page.waitForFunction("href => document.querySelector('.contents a[href=\"' + href + '\"][aria-current]')", last);
    }
  }

  @Test
  void a_readers_choices_last(Browser browser) {
    try (BrowserContext context = browser.desk()) {
      Page page = context.newPage();
      page.navigate(ADDRESS);
      String size = style(page, "fontSize");
      String face = style(page, "fontFamily");
      page.locator(".settings summary").click();
      page.locator(".settings input[value=larger]").check();
      page.locator(".settings input[value=system]").check();
      page.locator(".settings input[value=dark]").check();
      page.locator(".settings input[name=numbers]").uncheck();
      page.reload();
      assertNotEquals(size, style(page, "fontSize"));
      assertNotEquals(face, style(page, "fontFamily"));
      assertEquals("dark", page.evaluate("() => getComputedStyle(document.documentElement).colorScheme"));
      assertEquals("0", page.evaluate("() => getComputedStyle(document.querySelector('.passage'), '::before').opacity"));
      assertTrue((Boolean) page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"), "no sideways scroll");
    }
  }

  @Test
  void where_nothing_can_be_stored_the_settings_still_work(Browser browser) {
    try (BrowserContext context = browser.desk()) {
      List<String> errors = new ArrayList<>();
      Page page = context.newPage();
      page.onPageError(errors::add);
      page.addInitScript("Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('no', 'SecurityError'); }})");
      page.navigate(ADDRESS);
      page.locator(".settings summary").click();
      page.locator(".settings input[value=larger]").check();
      assertEquals("larger", page.evaluate("() => document.documentElement.dataset.size"));
      assertEquals(List.of(), errors);
    }
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"text", "finder"})
  void in_forced_colours_controls_and_marks_stay_visible(String kind, Browser browser) {
    try (BrowserContext context = browser.open(Browser.options().setForcedColors(ForcedColors.ACTIVE))) {
      Page page = context.newPage();
      page.navigate(SITE.file(SITE.kinds().get(kind)).toUri().toString());
      Object lost = page.evaluate("() => [...document.querySelectorAll('main a, summary, input, label')].filter(e => e.checkVisibility() && getComputedStyle(e).color === getComputedStyle(document.documentElement).backgroundColor).map(e => e.outerHTML)");
      Faults.none(((List<?>) lost).stream().map(Object::toString).toList());
    }
  }

  @Test
  void the_first_stop_of_every_kind_of_page_leads_past_the_navigation(Browser browser) {
    List<String> faults = new ArrayList<>();
    try (BrowserContext context = browser.desk()) {
      Page page = context.newPage();
      SITE.kinds().forEach((kind, each) -> {
        page.navigate(SITE.file(each).toUri().toString());
        page.evaluate("() => document.activeElement.blur()");
        page.keyboard().press("Tab");
        boolean first = kind.equals("finder") || (Boolean) page.evaluate("() => document.activeElement.matches('.skip') && document.activeElement.getBoundingClientRect().top >= 0");
        page.locator(".skip").press("Enter");
        if (!first || !(Boolean) page.evaluate("() => location.hash === '#main-' && document.activeElement.id === 'main-'")) {
          faults.add(each);
        }
      });
    }
    Faults.none(faults);
  }

  private static double top(Page page, String selector) {
    return ((Number) page.evaluate("s => document.querySelector(s).getBoundingClientRect().top", selector)).doubleValue();
  }

  private static String style(Page page, String property) {
    return (String) page.evaluate("p => getComputedStyle(document.body)[p]", property);
  }
}

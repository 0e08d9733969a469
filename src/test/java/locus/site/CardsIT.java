package locus.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The cards of persons, terms and works (N8, C4): the manners of notes, quieter. */
@ExtendWith(Browser.Shared.class)
class CardsIT {
  private static final Site SITE = Site.main();
  private static final String ADDRESS = SITE.file(SITE.pageWithNotes()).toUri().toString();
  private static final String MENTION = "main .passage a.person[id]";

  @Test
  void n8_hovering_shows_who_it_is_where_else_and_the_way_to_the_entry(Browser browser) {
    try (BrowserContext context = browser.desk()) {
      Page page = open(context);
      Locator mention = page.locator(MENTION).first();
      hover(page, mention);
      new Notes(page).waitOpen();
      assertFalse(page.locator(".popup .name").textContent().isBlank());
      assertTrue(page.locator(".popup .places a").count() > 0, "other places");
      assertTrue(page.locator(".popup .ways a").last().getAttribute("href").endsWith(mention.getAttribute("href")), "the entry");
      page.mouse().move(2, 2);
      new Notes(page).waitClosed();
    }
  }

  @Test
  void a_reading_shows_the_other_one_and_leads_to_its_line(Browser browser) {
    try (BrowserContext context = browser.desk()) {
      Page page = open(context);
      Locator reading = page.locator("main .passage a.sic").first();
      hover(page, reading);
      new Notes(page).waitOpen();
      assertEquals(reading.textContent(), page.locator(".popup .name").textContent());
      assertTrue(page.locator(".popup").textContent().matches("(?s).*read \\S+.*; kept.*"), page.locator(".popup").textContent());
      String line = reading.getAttribute("href");
      page.locator(".popup .ways a").click();
      page.waitForURL("**/" + line);
      assertEquals(1, page.locator("li:target").count());
    }
  }

  @Test
  void n8_a_quick_pass_opens_nothing_and_asks_for_nothing(Browser browser) {
    try (BrowserContext context = browser.desk()) {
      Page page = open(context);
      hover(page, page.locator(MENTION).first());
      page.mouse().move(2, 2);
      page.waitForTimeout(700);
      assertEquals(0, new Notes(page).open());
      assertFalse((Boolean) page.evaluate("() => [...document.scripts].some(s => s.src.endsWith('data/cards.js'))"));
    }
  }

  @Test
  void n8_at_the_keyboard_it_opens_escape_closes_it_and_it_has_few_stops(Browser browser) {
    try (BrowserContext context = browser.desk()) {
      Page page = open(context);
      Notes notes = new Notes(page);
      Locator mention = page.locator(MENTION).first();
      notes.tabTo(mention);
      notes.waitOpen();
      assertTrue(((Number) page.evaluate("() => [...document.querySelectorAll('.popup a')].filter(a => a.tabIndex >= 0).length")).intValue() <= 3);
      page.keyboard().press("Tab");
      assertTrue(((String) page.evaluate("() => document.activeElement.ariaDescription")).startsWith(page.locator(".popup .name").textContent()), "said on entering");
      page.keyboard().press("Escape");
      notes.waitClosed();
      assertEquals(mention.getAttribute("id"), notes.focused());
      page.waitForTimeout(600);
      assertEquals(0, notes.open(), "it does not open again");
    }
  }

  @Test
  void n8_a_tap_opens_a_sheet_and_does_not_navigate(Browser browser) {
    try (BrowserContext context = browser.open(Browser.phone().setReducedMotion(ReducedMotion.REDUCE))) {
      Page page = open(context);
      Notes notes = new Notes(page);
      String before = page.url();
      Locator mention = page.locator(MENTION).first();
      mention.evaluate("e => e.scrollIntoView({block: 'center'})");
      mention.tap();
      notes.waitOpen();
      assertEquals(before, page.url());
      assertTrue(notes.isInsideWindow());
      assertTrue((Boolean) page.evaluate("() => document.documentElement.scrollWidth <= innerWidth"), "no sideways scroll");
      mention.tap();
      notes.waitClosed();
    }
  }

  @Test
  void n8_a_reader_can_switch_them_off_and_the_choice_lasts(Browser browser) {
    try (BrowserContext context = browser.desk()) {
      Page page = open(context);
      page.locator(".settings summary").click();
      page.locator(".settings input[name=cards]").uncheck();
      page.reload();
      hover(page, page.locator(MENTION).first());
      page.waitForTimeout(900);
      assertEquals(0, new Notes(page).open());
      page.locator(".settings summary").click();
      assertFalse(page.locator(".settings input[name=cards]").isChecked());
    }
  }

  @Test
  void n8_no_card_covers_the_place_that_an_address_led_to_until_it_is_asked_for(Browser browser) {
    try (BrowserContext context = browser.desk()) {
      Page page = context.newPage();
      page.navigate(SITE.file("persons.html").toUri().toString());
      page.locator("a.locator[href$='#p15-bukharin']").press("Enter");
      page.waitForURL("**#p15-bukharin");
      Notes notes = new Notes(page);
      assertEquals("p15-bukharin", notes.focused());
      page.waitForTimeout(900); // longer than a card waits
      assertEquals(0, notes.open());
      page.keyboard().press("Shift+Tab");
      page.keyboard().press("Tab");
      notes.waitOpen();
      assertEquals("p15-bukharin", notes.focused());
    }
  }

  @Test
  void c4_the_card_leads_to_the_next_mention_of_the_same(Browser browser) {
    try (BrowserContext context = browser.desk()) {
      Page page = open(context);
      Locator mention = page.locator(MENTION).first();
      String key = mention.getAttribute("href").replaceFirst(".*#", "");
      hover(page, mention);
      new Notes(page).waitOpen();
      page.locator(".popup a[rel=next]").press("Enter");
      String id = (String) page.evaluate("() => document.querySelector(':target').id");
      assertTrue(id.matches("[pne]\\w+-" + key + "(-\\d+)?") && !id.equals(mention.getAttribute("id")), id);
    }
  }

  @Test
  void c4_the_card_goes_along_through_all_mentions_and_back(Browser browser) {
    List<String> mentions = SITE.document("concordance/persons.html").select("#bukharin .lines a").eachAttr("href").stream().map(href -> href.replaceFirst(".*#", "")).toList();
    assertTrue(mentions.size() > 9 && mentions.stream().anyMatch(id -> SITE.document(SITE.pageWithNotes()).getElementById(id).normalName().equals("span")));
    try (BrowserContext context = browser.desk()) {
      Page page = open(context);
      new Notes(page).tabTo(page.locator("[id='" + mentions.get(0) + "']"));
      new Notes(page).waitOpen();
      assertEquals(mentions.subList(1, mentions.size()), followed(page, "next"));
      List<String> back = new ArrayList<>(mentions.subList(0, mentions.size() - 1));
      Collections.reverse(back);
      assertEquals(back, followed(page, "prev"));
      page.keyboard().press("Escape");
      new Notes(page).waitClosed();
      assertEquals(mentions.get(0), new Notes(page).focused());
    }
  }

  /** Where one link of the card leads, again and again. */
  private static List<String> followed(Page page, String rel) {
    List<String> ids = new ArrayList<>();
    Locator way = page.locator(".popup:popover-open a[rel=" + rel + "]");
    while (way.count() > 0) {
      String id = way.getAttribute("href").substring(1);
      way.press("Enter");
      page.locator("[id='" + id + "']:target").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
      page.waitForFunction("id => document.querySelector('.popup').matches(':popover-open') && document.activeElement.matches('.popup')", id);
      ids.add(id);
    }
    return ids;
  }

  @Test
  void c4_the_mouse_that_went_on_leaves_the_card_open(Browser browser) {
    try (BrowserContext context = browser.desk()) {
      Page page = open(context);
      hover(page, page.locator("#p15-bukharin"));
      new Notes(page).waitOpen();
      page.locator(".popup a[rel=next]").click();
      page.waitForURL("**#p17-bukharin");
      page.waitForTimeout(700);
      assertEquals(1, new Notes(page).open());
      assertTrue(new Notes(page).isInsideWindow());
      page.mouse().click(2, 2);
      new Notes(page).waitClosed();
    }
  }

  @Test
  void c4_a_mention_that_is_no_link_becomes_one_when_a_locator_led_to_it(Browser browser) {
    try (BrowserContext context = browser.desk()) {
      Page page = context.newPage();
      page.navigate(SITE.file("persons.html").toUri().toString());
      page.locator("a.locator[href$='#p17-bukharin-3']").click();
      page.waitForURL("**#p17-bukharin-3");
      hover(page, page.locator(":target"));
      new Notes(page).waitOpen();
      assertEquals("Bukharin, Nikolai 1888–1938", page.locator(".popup .name").innerText());
      page.locator(".popup .ways a").last().click();
      page.waitForURL("**/persons.html#bukharin");
    }
  }

  @Test
  void c4_every_place_that_a_card_names_is_on_its_page(Browser browser) {
    try (BrowserContext context = browser.desk()) {
      Page page = open(context);
      Object lost = page.evaluate("""
          () => new Promise(done => locus.load('cards', cards => done(Object.entries(cards).flatMap(([key, card]) => card[4].flatMap(([, file, places]) =>
            location.pathname.endsWith(file) ? places.split('|').flatMap(place => {
              const [, id, count] = place.match(/^([^*@]*)(?:\\*(\\d+))?/);
              return Array.from({length: count || 1}, (_, i) => id + '-' + key + (i ? '-' + (i + 1) : ''));
            }).filter(id => !document.getElementById(id)) : [])))))""");
      Faults.none(((List<?>) lost).stream().map(Object::toString).toList());
    }
  }

  private static Page open(BrowserContext context) {
    Page page = context.newPage();
    page.navigate(ADDRESS);
    return page;
  }

  private static void hover(Page page, Locator mention) {
    mention.evaluate("e => e.scrollIntoView({block: 'center'})");
    BoundingBox box = mention.boundingBox();
    page.mouse().move(box.x + 4, box.y + box.height / 2);
  }
}

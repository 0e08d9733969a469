package locus.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import locus.Build;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How a place is cited (C2, C3), and what a reader meets who comes by an address. */
@ExtendWith(Browser.Shared.class)
class CitingIT {
  private static final Site SITE = Site.main();
  private static final String TEXT = SITE.pageWithNotes();
  private static final String FILE = SITE.file(TEXT).toUri().toString();
  private static final String HERE = ".passage:has(#p4) > .here";
  private static final String WHERE = "() => { const r = document.querySelector('.citing select').getBoundingClientRect(); return Math.round(r.left) + ' ' + Math.round(r.top); }";

  @Test
  void c2_the_link_of_a_passage_says_how_to_cite_it_and_escape_leads_back(Browser browser) throws IOException {
    try (SiteServer server = new SiteServer(SITE); BrowserContext context = browser.desk()) {
      Page page = open(context, server.address(TEXT));
      page.locator(HERE).click();
      shown(page);
      assertEquals("Cite passage 4", page.locator(".citing h2").textContent());
      String note = row(page, 0);
      assertTrue(note.contains("1979, para. 4, digital edition") && note.endsWith(server.address(TEXT) + "#p4."), note);
      assertEquals("Marxism Today", page.locator(".citing .reference i").first().textContent());
      assertFalse((Boolean) page.evaluate("() => document.querySelector('.citing').textContent.match(/[\\uFDD0-\\uFDEF]|&[a-z]+;/) !== null"), "a gap is left");
      page.keyboard().press("Escape");
      page.waitForFunction("() => !document.querySelector('.citing:popover-open')");
      assertEquals("here", page.evaluate("() => document.activeElement.className"));
    }
  }

  @Test
  void c2_the_panel_closes_when_the_focus_goes_on_to_what_follows(Browser browser) {
    try (BrowserContext context = browser.desk()) {
      Page page = open(context, FILE);
      page.locator(HERE).focus();
      page.keyboard().press("Enter");
      shown(page);
      int after = page.locator(".citing button:not(.close)").count();
      for (int i = 1; i <= after; i++) {
        page.keyboard().press("Tab");
      }
      assertEquals(1, page.locator(".citing:popover-open :focus").count());
      page.keyboard().press("Tab");
      page.waitForFunction("() => !document.querySelector('.citing:popover-open')");
      assertEquals(true, page.locator(HERE).evaluate("here => here !== document.activeElement && !!(here.compareDocumentPosition(document.activeElement) & Node.DOCUMENT_POSITION_FOLLOWING)"));
    }
  }

  @Test
  void c2_sections_notes_and_the_whole_are_cited_as_such(Browser browser) {
    try (BrowserContext context = browser.desk()) {
      Page page = open(context, FILE);
      page.locator(".heading .here").first().focus();
      page.keyboard().press("Enter");
      shown(page);
      String heading = page.locator(".heading > [id]").first().textContent();
      assertTrue(row(page, 0).contains("sec. “" + heading + "”"), row(page, 0));
      page.keyboard().press("Escape");
      page.locator("#n7 .here").focus();
      page.keyboard().press("Enter");
      page.waitForFunction("() => document.querySelector('.citing h2').textContent.includes('note')");
      assertTrue(row(page, 0).contains("n. 7"), row(page, 0));
      page.keyboard().press("Escape");
      page.locator(".cite .formats a").last().click();
      shown(page);
      assertFalse(row(page, 0).contains("para."), row(page, 0));
    }
  }

  @Test
  void c2_where_no_address_is_known_none_is_made_up(Browser browser) {
    try (BrowserContext context = browser.desk()) {
      Page page = open(context, FILE);
      page.locator(HERE).click();
      shown(page);
      assertFalse(page.locator(".citing").textContent().contains("file:"), page.locator(".citing").textContent());
      assertFalse(page.locator(".citing").textContent().contains("Address"));
      assertEquals(0, page.locator(".cite :is(.address, .reference a)").count());
    }
  }

  @Test
  void c2_the_readers_style_is_remembered_and_each_says_places_in_its_own_way(Browser browser) {
    try (BrowserContext context = browser.desk()) {
      Page page = open(context, FILE);
      page.locator(HERE).click();
      shown(page);
      page.selectOption(".citing select", "APA");
      assertEquals("(Harrison, 1979, para. 4)", row(page, 0));
      page.selectOption(".citing select", "MLA");
      assertEquals("(Harrison, par. 4)", row(page, 0));
      page.reload();
      page.locator(HERE).click();
      shown(page);
      assertEquals("MLA", page.evaluate("() => document.querySelector('.citing select').value"));
    }
  }

  @ParameterizedTest(name = "its line at the window''s {0}")
  @ValueSource(strings = {"start", "center", "end"})
  void c2_the_panel_stays_where_it_is_whatever_style_is_chosen(String block, Browser browser) throws IOException {
    try (SiteServer server = new SiteServer(SITE); BrowserContext context = browser.desk()) {
      Page page = open(context, server.address(TEXT));
      page.locator(HERE).evaluate("(a, block) => a.scrollIntoView({block})", block);
      page.locator(HERE).focus();
      page.keyboard().press("Enter");
      shown(page);
      Object first = page.evaluate(WHERE);
      for (Object style : (List<?>) page.evaluate("() => [...document.querySelectorAll('.citing option')].map(o => o.value)")) {
        page.selectOption(".citing select", style.toString());
        assertEquals(first, page.evaluate(WHERE), style.toString());
        assertTrue((Boolean) page.evaluate("() => { const r = document.querySelector('.citing').getBoundingClientRect(); return r.top >= 0 && r.bottom <= innerHeight; }"), style.toString());
      }
    }
  }

  @Test
  void c2_what_is_copied_is_confirmed_and_keeps_its_italics(Browser browser) throws IOException {
    try (SiteServer server = new SiteServer(SITE); BrowserContext context = browser.desk()) {
      context.grantPermissions(List.of("clipboard-read", "clipboard-write"));
      Page page = open(context, server.address(TEXT));
      page.locator(HERE).click();
      shown(page);
      page.locator(".citing .references button").first().click();
      page.waitForFunction("() => document.querySelector('.citing [role=status]').textContent === 'Copied.'");
      assertEquals(row(page, 0), page.evaluate("() => navigator.clipboard.readText()"));
      Object html = page.evaluate("async () => (await (await navigator.clipboard.read())[0].getType('text/html')).text()");
      assertTrue(html.toString().contains("<i>Marxism Today</i>"), html.toString());
      page.locator(".citing .buttons button").nth(0).press("Enter");
      page.waitForFunction("async () => (await navigator.clipboard.readText()).startsWith('@article{harrison1979,')");
      String entry = (String) page.evaluate("() => navigator.clipboard.readText()");
      assertTrue(entry.contains("annote = {Passage 4}") && entry.contains("url = {" + server.address(TEXT) + "#p4}"), entry);
      page.locator(".citing .buttons button").nth(2).press("Enter");
      page.waitForFunction("async () => (await navigator.clipboard.readText()).startsWith('{')");
      assertEquals("Passage 4", page.evaluate("async () => JSON.parse(await navigator.clipboard.readText()).annote"));
    }
  }

  @Test
  void c2_a_finger_meets_a_sheet_at_the_bottom_with_targets_large_enough(Browser browser) {
    try (BrowserContext context = browser.open(Browser.phone().setReducedMotion(ReducedMotion.REDUCE))) {
      Page page = open(context, FILE);
      page.locator(HERE).tap();
      shown(page);
      Object small = page.evaluate("() => [...document.querySelectorAll('.citing :is(button, select)')].filter(b => { const r = b.getBoundingClientRect(); return r.width < 24 || r.height < 24; }).length");
      assertEquals(0, ((Number) small).intValue());
      assertTrue((Boolean) page.evaluate("() => { const r = document.querySelector('.citing').getBoundingClientRect(); return Math.abs(r.bottom - innerHeight) <= 2 && r.width >= innerWidth - 2; }"));
      assertEquals(390, ((Number) page.evaluate("() => document.documentElement.scrollWidth")).intValue());
    }
  }

  @Test
  void c3_a_selection_offers_its_words_without_calls_and_numbers(Browser browser) {
    try (BrowserContext context = browser.desk()) {
      Page page = open(context, FILE);
      Locator call = page.locator(".passage p > .call").first();
      String passage = (String) call.evaluate("c => { const p = c.closest('p'), r = document.createRange(); r.selectNodeContents(p); getSelection().removeAllRanges(); getSelection().addRange(r); return p.id; }");
      page.waitForSelector(".offer");
      page.locator(".offer").focus();
      page.keyboard().press("Enter");
      shown(page);
      String quotation = row(page, 0);
      String words = (String) page.evaluate("id => { const p = document.getElementById(id).cloneNode(true); p.querySelectorAll('.call,.pb,.cb,.offer').forEach(x => x.remove()); return p.textContent.replace(/\\s+/g, ' ').trim(); }", passage);
      assertTrue(quotation.startsWith("“" + words.replace('“', '‘').replace('”', '’') + "”"), quotation);
      assertTrue(quotation.contains("para. " + passage.substring(1)), quotation);
      page.keyboard().press("Escape");
      page.waitForFunction("() => document.activeElement.className === 'offer'");
      page.evaluate("() => getSelection().removeAllRanges()");
    }
  }

  @Test
  void c3_a_selection_over_several_passages_names_them_all(Browser browser) {
    try (BrowserContext context = browser.desk()) {
      Page page = open(context, FILE);
      page.evaluate("() => { const r = document.createRange(); r.setStart(document.querySelector('#p4').firstChild, 0); r.setEnd(document.querySelector('#p6').firstChild, 9); getSelection().removeAllRanges(); getSelection().addRange(r); }");
      page.waitForSelector(".offer");
      page.locator(".offer").click();
      shown(page);
      assertTrue(row(page, 1).contains("paras. 4–6"), row(page, 1));
    }
  }

  /** The Chicago Manual of Style on verse that runs on in a text. */
  @ParameterizedTest
  @CsvSource({"#p1 p:first-child, “One line / another line. // A stanza / of its own.”", "#p2, “Prose over lines.”"})
  void c3_lines_and_stanzas_of_verse_keep_their_bounds(String first, String quotation, Browser browser, @TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("content"));
    Files.writeString(folder.resolve("content/poem.adoc"), "= Poem\n\n[verse]\n____\nOne line\nanother line.\n\nA stanza\nof its own.\n____\n\nProse +\nover lines.\n");
    Build.bake(folder, folder.resolve("site"));
    try (BrowserContext context = browser.desk()) {
      Page page = open(context, folder.resolve("site/poem.html").toUri().toString());
      page.evaluate("first => { const r = document.createRange(), start = document.querySelector(first); r.setStart(start, 0); r.setEndAfter(start.closest('[id]').lastChild); getSelection().addRange(r); }", first);
      page.waitForSelector(".offer");
      page.locator(".offer").click();
      shown(page);
      assertTrue(row(page, 0).startsWith(quotation), row(page, 0));
    }
  }

  @Test
  void c2_in_another_language_terms_and_quotation_marks_are_its_own(Browser browser, @TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("content"));
    Files.writeString(folder.resolve("content/index.adoc"), "= Briefe\n:lang: de\n:edition-version: 1.0.0\n:edition-date: 2026-11-27\n:editor: Eva Muster\n");
    Files.writeString(folder.resolve("content/text.adoc"), "= Der erste Brief\nAnna Beispiel\n\n== Vom „Acker“\n\nSie sagte: „Ja.“ Dann ging sie.\n");
    Build.bake(folder, folder.resolve("site"));
    try (BrowserContext context = browser.desk()) {
      Page page = open(context, folder.resolve("site/text.html").toUri().toString());
      assertEquals("Beispiel, Anna. Der erste Brief. Herausgegeben von Eva Muster. 2026. Digitale Edition, Version 1.0.0.", page.locator(".cite .reference").textContent().strip());
      page.locator(".heading .here").focus();
      page.keyboard().press("Enter");
      shown(page);
      assertEquals("Anna Beispiel, Der erste Brief, hrsg. von Eva Muster (2026), Abschn. „Vom ‚Acker‘“, digitale Edition, Version 1.0.0.", row(page, 0));
      page.keyboard().press("Escape");
      page.evaluate("() => getSelection().selectAllChildren(document.querySelector('#p1'))");
      page.waitForSelector(".offer");
      page.locator(".offer").click();
      shown(page);
      assertTrue(row(page, 0).startsWith("„Sie sagte: ‚Ja.‘ Dann ging sie.“\nAnna Beispiel, Der erste Brief, hrsg. von Eva Muster (2026), Abs. 1, "), row(page, 0));
    }
  }

  @Test
  void where_the_browser_knows_the_address_the_block_names_it(Browser browser) throws IOException {
    try (SiteServer server = new SiteServer(SITE); BrowserContext context = browser.desk()) {
      assertEquals(server.address(TEXT), open(context, server.address(TEXT) + "?find=x#p4").locator(".cite :is(.address, .reference) a").textContent());
    }
  }

  @Test
  void without_a_script_the_block_is_whole_and_the_links_lead_to_the_places(Browser browser) {
    try (BrowserContext context = browser.open(Browser.options().setJavaScriptEnabled(false))) {
      Page page = open(context, FILE);
      page.locator(HERE).click();
      assertTrue(page.url().endsWith("#p4"));
      assertTrue(page.locator(".cite .reference").isVisible());
      assertEquals(3, page.locator(".cite .formats a:visible").count());
    }
  }

  @Test
  void who_comes_by_an_address_sees_the_place_below_the_bar_marked_and_hears_its_number(Browser browser) {
    try (BrowserContext context = browser.open(Browser.phone())) {
      Page page = open(context, FILE + "#p30");
      page.waitForFunction("() => document.querySelector('p.said').textContent === 'Passage 30'");
      assertTrue((Boolean) page.evaluate("() => { const t = document.querySelector(':target').getBoundingClientRect(), bar = document.querySelector('details.contents').getBoundingClientRect(); return t.top >= bar.bottom && t.top < innerHeight; }"));
      assertFalse("none".equals(page.evaluate("() => getComputedStyle(document.querySelector(':target')).borderInlineStartStyle")));
    }
  }

  @Test
  void a_text_fragment_leads_to_its_words(Browser browser) throws IOException {
    try (SiteServer server = new SiteServer(SITE); BrowserContext context = browser.desk()) {
      Page page = open(context, server.address(TEXT));
      String words = (String) page.evaluate("() => document.querySelector('#p30').textContent.split(/\\s+/).slice(0, 5).join(' ')");
      page = open(context, server.address(TEXT) + "#:~:text=" + java.net.URLEncoder.encode(words, java.nio.charset.StandardCharsets.UTF_8).replace("+", "%20"));
      page.waitForFunction("() => scrollY > 0");
      assertTrue((Boolean) page.evaluate("() => { const r = document.querySelector('#p30').getBoundingClientRect(); return r.top < innerHeight && r.bottom > 0; }"));
    }
  }

  private static Page open(BrowserContext context, String address) {
    Page page = context.newPage();
    page.navigate(address);
    return page;
  }

  private static void shown(Page page) {
    page.waitForSelector(".citing:popover-open");
  }

  private static String row(Page page, int row) {
    return page.locator(".citing .references .reference").nth(row).textContent();
  }
}

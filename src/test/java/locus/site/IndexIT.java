package locus.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Locators that mean something, strips and the chart (I1 to I3, C4), over {@code file://}. */
@ExtendWith(Browser.Shared.class)
class IndexIT {
  private static final Site SITE = Site.main();
  private static final String PERSONS = "persons.html";
  private static final String CHART = "chart.html";

  private static Page open(BrowserContext context, String page) {
    Page opened = context.newPage();
    opened.navigate(SITE.file(page).toUri().toString());
    return opened;
  }

  private static Locator locator(Page page) {
    return page.locator("main a.locator:not(:text('§'))").nth(4);
  }

  @Test
  void i2_a_focused_locator_shows_the_words_around_the_mention_and_leads_to_it(Browser browser) {
    try (BrowserContext context = browser.open(Browser.options().setReducedMotion(ReducedMotion.REDUCE))) {
      Page page = open(context, PERSONS);
      Locator locator = locator(page);
      locator.scrollIntoViewIfNeeded();
      page.keyboard().press("Tab"); // so that focus is seen
      locator.focus();
      page.locator(".popup:popover-open .line").waitFor();
      assertTrue(page.locator(".popup .line").innerText().length() > 30);
      assertTrue(page.locator(".popup .where a").getAttribute("href").endsWith(locator.getAttribute("href")));
      page.keyboard().press("Escape");
      page.locator(".popup:popover-open").waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
      String target = locator.getAttribute("href");
      page.keyboard().press("Enter");
      page.waitForURL("**/" + target);
      assertEquals(1, page.locator(":target").count());
    }
  }

  @Test
  void i2_a_finger_sees_the_words_first_and_goes_there_second(Browser browser) {
    try (BrowserContext context = browser.open(Browser.phone().setReducedMotion(ReducedMotion.REDUCE))) {
      Page page = open(context, PERSONS);
      String before = page.url();
      Locator locator = locator(page);
      locator.tap();
      page.locator(".popup:popover-open .line").waitFor();
      assertEquals(before, page.url());
      String target = locator.getAttribute("href");
      page.locator(".popup .where a").tap();
      page.waitForURL("**/" + target);
      assertEquals(1, page.locator(":target").count());
    }
  }

  @Test
  void i2_the_words_around_a_mention_come_with_the_page_of_the_witness(Browser browser) {
    try (BrowserContext context = browser.open(Browser.options().setReducedMotion(ReducedMotion.REDUCE))) {
      Page page = open(context, PERSONS);
      int pages = 1 + SITE.document(SITE.pageWithNotes()).select(".pb").size();
      List<String> named = new ArrayList<>();
      for (String passage : List.of("#p1-stalin", "#p22-bukharin", "#n11-bukharin")) {
        page.locator("main a.locator[href$='" + passage + "']").focus();
        page.locator(".popup:popover-open .where a[href$='" + passage + "']").waitFor();
        named.add(page.locator(".popup .where").innerText().replaceAll("^.*\\((.*)\\)$|^.*$", "$1"));
      }
      assertTrue(pages > 4, "the essay bears its page breaks");
      assertEquals(List.of("page 1 of the witness", "page 4 of the witness", ""), named);
    }
  }

  @Test
  void i3_each_mark_of_a_strip_is_a_locator_of_its_entry_and_no_stop_of_the_tab_key() {
    List<String> faults = new ArrayList<>();
    List<Element> entries = new ArrayList<>(SITE.document(PERSONS).select(".entry"));
    entries.addAll(SITE.document("works.html").select(".entry"));
    for (Element entry : entries) {
      var marks = new HashSet<>(entry.select(".strip a").eachAttr("href"));
      var places = new HashSet<>(entry.select("a.locator").eachAttr("href"));
      marks.removeAll(entry.select(".strip a:not([tabindex=-1])").isEmpty() ? places : new HashSet<>());
      marks.forEach(mark -> faults.add(entry.id() + ": " + mark));
      if (!places.isEmpty() && entry.select(".strip a").isEmpty()) {
        faults.add(entry.id() + " has no strip");
      }
    }
    Faults.none(faults);
  }

  @Test
  void the_concordance_is_whole_without_a_script_and_leads_back() {
    Document concordance = SITE.document("concordance/" + PERSONS);
    List<String> faults = new ArrayList<>();
    for (Element entry : SITE.document(PERSONS).select(".entry:has(.strip)")) {
      Element lines = concordance.getElementById(entry.id());
      if (lines == null) {
        faults.add(entry.id() + " is missing");
      } else {
        String count = entry.selectFirst(".facts a").text().split(" ")[0];
        if (!count.equals(String.valueOf(lines.select(".lines li").size())) || !lines.selectFirst("h2 a").attr("href").endsWith(PERSONS + "#" + entry.id())) {
          faults.add(entry.id() + ": " + count + " mentions, " + lines.select(".lines li").size() + " lines");
        }
      }
    }
    Faults.none(faults);
  }

  private static List<String> seen(Page page) {
    Object names = page.evaluate(
        "[...document.querySelectorAll('table.chart tbody tr')].filter(row => row.offsetHeight)"
            + ".sort((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top).map(row => row.cells[0].textContent.trim())");
    return ((List<?>) names).stream().map(String::valueOf).toList();
  }

  @Test
  void i3_the_chart_is_sorted_and_narrowed_alike_with_and_without_a_script(Browser browser) {
    List<List<String>> states = new ArrayList<>();
    for (boolean script : new boolean[] {true, false}) {
      try (BrowserContext context = browser.open(Browser.options().setJavaScriptEnabled(script))) {
        Page page = open(context, CHART);
        for (String order : List.of("name", "first", "often")) {
          page.check("[value=" + order + "]");
          states.add(seen(page));
        }
        page.selectOption("[name=part]", "2");
        states.add(seen(page));
        page.selectOption("[name=kind]", "person");
        states.add(seen(page));
      }
    }
    List<List<String>> with = states.subList(0, 5);
    assertEquals(with, states.subList(5, 10));
    assertEquals(5, new HashSet<>(with).size());
    assertEquals(new HashSet<>(with.get(0)), new HashSet<>(with.get(2)));
    assertTrue(!with.get(4).isEmpty() && with.get(4).size() < with.get(3).size() && with.get(3).size() < with.get(0).size());
  }

  @Test
  void i3_a_part_of_the_chart_alone_fills_the_column(Browser browser) {
    try (BrowserContext context = browser.open(Browser.options().setJavaScriptEnabled(false))) {
      Page page = open(context, CHART);
      page.selectOption("[name=part]", "2");
      Object shown = page.evaluate(
          "(() => { const cell = document.querySelector('td.where').getBoundingClientRect();"
              + " const row = [...document.querySelectorAll('table.chart tbody tr')].find(tr => tr.offsetHeight);"
              + " return [...row.querySelectorAll('.strip a path')].filter(mark => { const box = mark.getBoundingClientRect();"
              + " return box.right > cell.left + 1 && box.left < cell.right - 1 && box.width > cell.width / 30; }).length; })()");
      assertTrue(((Number) shown).intValue() > 0);
    }
  }

  @Test
  void i3_the_rows_themselves_are_sorted_for_those_who_hear_them(Browser browser) {
    try (BrowserContext context = browser.desk()) {
      Page page = open(context, CHART);
      page.check("[value=often]");
      List<String> counts = page.locator("table.chart tbody td:nth-child(3)").allInnerTexts();
      assertEquals(counts.stream().map(Integer::valueOf).sorted((a, b) -> b - a).map(String::valueOf).toList(), counts);
    }
  }
}

package locus.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;

/** The notes as they stand in the page, and as they work without a script (N1, N7). */
@ExtendWith(Browser.Shared.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NotesIT {
  private final Site site = Site.main();
  private final String address = site.pageWithNotes();
  private final Document page = site.document(address);

  @Test
  void n1_the_authors_calls_are_numbered_from_one_in_the_order_of_the_text() {
    List<String> numbers = page.select("main sup.call:not(.ednote) > a[role=doc-noteref]").stream().filter(call -> call.closest(".notes") == null)
        .filter(call -> !call.id().matches("r\\d+[a-z]?-\\d+")).map(Element::text).toList();
    assertEquals(IntStream.rangeClosed(1, numbers.size()).mapToObj(String::valueOf).toList(), numbers);
  }

  @Test
  void n1_every_call_leads_to_a_note_and_the_note_has_a_labelled_link_back_to_it() {
    List<String> faults = new ArrayList<>();
    for (Element call : page.select("a[role=doc-noteref]")) {
      Element note = page.getElementById(call.attr("href").substring(1));
      Elements back = note == null ? new Elements() : note.select("a[role=doc-backlink][href=#" + call.id() + "]");
      if (back.size() != 1 || back.attr("aria-label").isBlank()) {
        faults.add(call.outerHtml() + " " + back);
      }
    }
    Faults.none(faults);
    assertEquals(page.select("a[role=doc-noteref]").size(), page.select("a[role=doc-backlink]").size(), "one link back for each call");
  }

  @Test
  void n1_notes_stand_once_in_one_section_under_its_heading() {
    Elements sections = page.select("section[role=doc-endnotes]");
    assertEquals(1, sections.size());
    Element heading = page.getElementById(sections.attr("aria-labelledby"));
    assertTrue(heading != null && heading.tagName().matches("h\\d"), "the section's label is its heading");
    List<String> called = page.select("a[role=doc-noteref]").eachAttr("href").stream().distinct().sorted().toList();
    assertEquals(called, sections.select("li.note").stream().map(note -> "#" + note.id()).sorted().toList());
  }

  @Test
  void n1_the_editors_notes_are_a_series_of_letters_in_a_list_of_their_own() {
    for (Element call : page.select("sup.call.ednote > a")) {
      assertTrue(call.text().matches("[a-z]+") && call.attr("href").equals("#e" + call.text()), call.outerHtml());
    }
    assertTrue(page.select("ol:not(.ednotes) > li.ednote, ol.ednotes > li:not(.ednote)").isEmpty(), "the series are not mixed");
  }

  @Test
  void n7_without_a_script_a_call_leads_to_the_note_and_the_note_back_to_the_call(Browser browser) {
    try (BrowserContext context = browser.open(Browser.options().setJavaScriptEnabled(false))) {
      Page open = context.newPage();
      open.navigate(site.file(address).toUri().toString());
      Notes notes = new Notes(open);
      notes.call(1).click();
      String note = page.select("main a[role=doc-noteref]").get(1).attr("href");
      assertTrue(open.url().endsWith(note), open.url());
      assertTrue(isInView(open, note), "the note is in view");
      open.locator(note + " a[role=doc-backlink]").first().click();
      String call = "#" + page.select("main a[role=doc-noteref]").get(1).id();
      assertTrue(open.url().endsWith(call), open.url());
      assertTrue(isInView(open, call), "the call is in view again");
    }
  }

  @Test
  void n7_without_a_script_no_dead_control_shows_on_any_page(Browser browser) { // the chart's answer to styles: IndexIT
    List<String> faults = new ArrayList<>();
    try (BrowserContext context = browser.open(Browser.options().setJavaScriptEnabled(false))) {
      Page open = context.newPage();
      for (String each : site.pages()) {
        open.navigate(site.file(each).toUri().toString());
        Object controls = open.evaluate("() => [...document.querySelectorAll('button, input, select, textarea, [role=button], [popover]')]"
            + ".filter(e => e.checkVisibility() && !e.closest('.narrow')).map(e => e.outerHTML)");
        ((List<?>) controls).forEach(control -> faults.add(each + ": " + control));
      }
    }
    Faults.none(faults);
  }

  private static boolean isInView(Page page, String selector) {
    return (Boolean) page.locator(selector).first().evaluate("e => { const b = e.getBoundingClientRect(); return b.bottom > 0 && b.top < innerHeight; }");
  }
}

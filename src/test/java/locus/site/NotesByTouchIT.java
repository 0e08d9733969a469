package locus.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import locus.Build;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A note beside its call, by finger (N4). */
@ExtendWith(Browser.Shared.class)
class NotesByTouchIT {
  private static final Site SITE = Site.main();
  private static final String ADDRESS = SITE.file(SITE.pageWithNotes()).toUri().toString();

  private BrowserContext context;
  private Page page;
  private Notes notes;

  @BeforeEach
  void open(Browser browser) {
    context = browser.open(Browser.phone().setReducedMotion(ReducedMotion.REDUCE));
    page = context.newPage();
    page.navigate(ADDRESS);
    notes = new Notes(page);
  }

  @AfterEach
  void close() {
    context.close();
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
    Browser.waitSet(page); // calls move till then
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
  void n4_calls_that_stand_together_are_each_met_where_they_are_seen(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("content"));
    Files.writeString(folder.resolve("content/text.adoc"), "= Calls\n\n" + "Wordsfootnote:[One.]ednote:[Two.]footnote:[Three.] and more. ".repeat(20) + "\n");
    Build.bake(folder, folder.resolve("site"));
    page.navigate(folder.resolve("site/text.html").toUri().toString());
    Browser.waitSet(page);
    Faults.none(((List<?>) page.evaluate("""
        () => [...document.querySelectorAll('sup.call > a')].filter(a => {
          a.scrollIntoView({block: 'center', behavior: 'instant'});
          const box = a.getBoundingClientRect();
          return ![.2, .5, .8].every(part => a.contains(document.elementFromPoint(box.left + part * box.width, (box.top + box.bottom) / 2)));
        }).map(a => a.id)""")).stream().map(Object::toString).toList());
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

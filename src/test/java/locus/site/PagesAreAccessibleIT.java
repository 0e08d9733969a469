package locus.site;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** axe-core on one page of each kind, light and dark, wide and narrow, with a note, a card, the settings or the contents open and with hits of a search: no violation of any of its rules. */
@ExtendWith(Browser.Shared.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesAreAccessibleIT {
  private static final String RUN =
      """
      async () => (await axe.run(document, {resultTypes: ['violations'], rules: {'target-size': {enabled: true}}})).violations
        .flatMap(v => v.nodes.map(n => v.id + ': ' + n.target.join(' ') + ' | ' + n.failureSummary.split('\\n')[1].trim()))
      """;

  private String axe;

  @BeforeAll
  void read() throws IOException {
    try (InputStream in = PagesAreAccessibleIT.class.getResourceAsStream("/axe.min.js")) {
      axe = new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("locus.site.Site#all")
  void a_page_of_each_kind_has_no_violation_in_the_light(Site site, Browser browser) throws IOException {
    Faults.none(violations(site, browser, Browser.options().setColorScheme(ColorScheme.LIGHT)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("locus.site.Site#all")
  void a_page_of_each_kind_has_no_violation_in_the_dark(Site site, Browser browser) throws IOException {
    Faults.none(violations(site, browser, Browser.options().setColorScheme(ColorScheme.DARK)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("locus.site.Site#all")
  void a_page_of_each_kind_has_no_violation_on_a_phone(Site site, Browser browser) throws IOException {
    Faults.none(violations(site, browser, Browser.phone()));
  }

  @Test
  void a_text_with_its_notes_beside_it_has_no_violation(Browser browser) {
    try (BrowserContext context = browser.open(Browser.options().setViewportSize(1600, 900))) {
      Page page = context.newPage();
      page.navigate(Site.main().file(Site.main().pageWithNotes()).toUri().toString());
      Faults.none(violations(page));
    }
  }

  @Test
  void what_only_an_edition_with_releases_has_has_no_violation(Browser browser) throws IOException {
    List<String> pages = List.of("v/index.html", "v/changes/since-1.0.0.html", "v/1.0.0/index.html", "v/1.0.0/book/ch01.html", "book/ch02.html");
    List<String> violations = new ArrayList<>();
    for (var options : List.of(Browser.options(), Browser.options().setColorScheme(ColorScheme.DARK), Browser.phone())) {
      try (SiteServer server = new SiteServer(Site.released()); BrowserContext context = browser.open(options)) {
        Page page = context.newPage();
        for (String name : pages) {
          page.navigate(server.address(name));
          violations(page).forEach(violation -> violations.add(name + " " + violation));
        }
      }
    }
    Faults.none(violations);
  }

  @Test
  void axe_does_find_violations(Browser browser) {
    try (BrowserContext context = browser.desk()) {
      Page page = context.newPage();
      page.setContent("<html lang=en><title>x</title><main><h1>x</h1><p style='color:#ccc;background:#fff'>pale</p></main>");
      assertFalse(violations(page).isEmpty());
    }
  }

  private List<String> violations(Site site, Browser browser, com.microsoft.playwright.Browser.NewContextOptions options) throws IOException {
    List<String> violations = new ArrayList<>();
    try (SiteServer server = new SiteServer(site); BrowserContext context = browser.open(options.setReducedMotion(ReducedMotion.REDUCE))) {
      for (Map.Entry<String, String> kind : site.kinds().entrySet()) {
        Page page = context.newPage();
        page.navigate(server.address(kind.getValue()));
        violations(page).forEach(violation -> violations.add(kind.getValue() + " " + violation));
        if (new Notes(page).openFirst()) {
          violations(page).forEach(violation -> violations.add(kind.getValue() + " with a note open " + violation));
        }
        states(page).forEach(violation -> violations.add(kind.getValue() + " " + violation));
        page.close();
      }
    }
    return violations;
  }

  /** The page with a card, with the settings, with the contents open; with the results of a search. */
  private List<String> states(Page page) {
    List<String> violations = new ArrayList<>();
    for (String opener : List.of(".settings > summary", "details.contents > summary")) {
      if (page.locator(opener).isVisible()) {
        page.locator(opener).evaluate("e => e.parentElement.open = true");
        violations(page).forEach(violation -> violations.add("with " + opener + " open " + violation));
        page.locator(opener).evaluate("e => e.parentElement.open = false");
      }
    }
    Notes notes = new Notes(page);
    if (page.locator(".passage a.person[id]").count() > 0) {
      notes.tabTo(page.locator(".passage a.person[id]").first());
      notes.waitOpen();
      violations(page).forEach(violation -> violations.add("with a card open " + violation));
    }
    if (page.locator(".passage > .here").count() > 0) {
      page.locator(".passage > .here").first().click();
      page.waitForSelector(".citing:popover-open");
      violations(page).forEach(violation -> violations.add("while citing " + violation));
      page.keyboard().press("Escape");
    }
    if (page.locator(".search input").count() > 0) {
      page.locator(".search input").fill("Stalin");
      page.waitForSelector(".lines a");
      violations(page).forEach(violation -> violations.add("with hits " + violation));
    }
    return violations;
  }

  private List<String> violations(Page page) {
    page.evaluate(axe);
    return ((List<?>) page.evaluate(RUN)).stream().map(Object::toString).toList();
  }
}

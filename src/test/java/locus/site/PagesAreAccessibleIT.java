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

/**
 * axe-core on one page of each kind, light and dark, wide and narrow, and on what opens there: a note, a card, the settings, the
 * contents, the panel for citing, the hits of a search. No violation of any of its rules.
 */
@ExtendWith(Browser.Shared.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagesAreAccessibleIT {
  /** Of a page in the dark only the colours are other ones. */
  private static final List<String> OF_COLOUR = List.of("color-contrast", "link-in-text-block");
  private static final String RUN =
      """
      async ([part, rules]) => (await axe.run(part, {resultTypes: ['violations'],
          ...rules.length ? {runOnly: rules} : {rules: {'target-size': {enabled: true}}}})).violations
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
    Faults.none(violations(site, browser, Browser.options().setColorScheme(ColorScheme.LIGHT), List.of()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("locus.site.Site#all")
  void a_page_of_each_kind_has_no_violation_in_the_dark(Site site, Browser browser) throws IOException {
    Faults.none(violations(site, browser, Browser.options().setColorScheme(ColorScheme.DARK), OF_COLOUR));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("locus.site.Site#all")
  void a_page_of_each_kind_has_no_violation_on_a_phone(Site site, Browser browser) throws IOException {
    Faults.none(violations(site, browser, Browser.phone(), List.of()));
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

  private List<String> violations(Site site, Browser browser, com.microsoft.playwright.Browser.NewContextOptions options, List<String> rules)
      throws IOException {
    List<String> violations = new ArrayList<>();
    try (SiteServer server = new SiteServer(site); BrowserContext context = browser.open(options.setReducedMotion(ReducedMotion.REDUCE))) {
      for (Map.Entry<String, String> kind : site.kinds().entrySet()) {
        Page page = context.newPage();
        page.navigate(server.address(kind.getValue()));
        var found = new ArrayList<>(violations(page, "html", rules));
        opened(page, rules, found);
        found.forEach(violation -> violations.add(kind.getValue() + " " + violation));
        page.close();
      }
    }
    return violations;
  }

  /** What opens on a page, one after the other; the rest of it stays as it is. */
  private void opened(Page page, List<String> rules, List<String> found) {
    Notes notes = new Notes(page);
    if (notes.openFirst()) {
      found.addAll(violations(page, "[popover]:popover-open", rules));
    }
    for (String part : List.of(".settings", "details.contents")) {
      if (page.locator(part + " > summary").isVisible()) {
        page.locator(part).evaluate("e => e.open = true");
        found.addAll(violations(page, part, rules));
        page.locator(part).evaluate("e => e.open = false");
      }
    }
    if (page.locator(".passage a.person[id]").count() > 0) {
      notes.tabTo(page.locator(".passage a.person[id]").first());
      notes.waitOpen();
      found.addAll(violations(page, "[popover]:popover-open", rules));
    }
    if (page.locator(".passage > .here").count() > 0) {
      page.locator(".passage > .here").first().click();
      page.waitForSelector(".citing:popover-open");
      found.addAll(violations(page, ".citing", rules));
      page.keyboard().press("Escape");
    }
    if (page.locator(".search input").count() > 0) {
      page.locator(".search input").fill("Stalin");
      page.waitForSelector(".lines a");
      found.addAll(violations(page, "main", rules));
    }
  }

  private List<String> violations(Page page) {
    return violations(page, "html", List.of());
  }

  private List<String> violations(Page page, String part, List<String> rules) {
    if (!(Boolean) page.evaluate("() => 'axe' in window")) {
      page.evaluate(axe);
    }
    return ((List<?>) page.evaluate(RUN, List.of(part, rules))).stream().map(violation -> part + " " + violation).toList();
  }
}

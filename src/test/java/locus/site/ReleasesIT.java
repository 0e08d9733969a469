package locus.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import locus.editions.ReleasedSample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Pages that never change tell their readers what came after them, wherever they are opened; and do without where they cannot. */
@ExtendWith(Browser.Shared.class)
class ReleasesIT {

  private static final String PAGE = "v/1.0.0/book/ch01.html";

  private final Site site = Site.released();

  @Test
  void a_frozen_page_from_a_folder_leads_to_the_newer_release_and_to_today(Browser browser) {
    try (BrowserContext context = browser.desk()) {
      Page page = context.newPage();
      List<String> faults = complaints(page);
      page.navigate(address(PAGE) + "#p3");
      assertEquals(
          "Release 1.0.0, 23 November 2026. This page stays as it is. Newer: release 1.1.0 · the edition of today · DOI of this release 10.1234/first · All versions",
          notice(page).innerText());
      assertEquals(
          List.of(address("v/1.1.0/book/ch01.html") + "#p3", address("book/ch01.html") + "#p3", "https://doi.org/10.1234/first", address("v/index.html")),
          notice(page).locator("a").evaluateAll("links => links.map(link => link.href)"));
      notice(page).locator("a").first().click();
      page.waitForURL("**/v/1.1.0/book/ch01.html#p3"); // and until its script has run: a click does not wait for that
      assertEquals("Release 1.1.0, 1 February 2027. This page stays as it is. the edition of today · All versions", notice(page).innerText());
      Faults.none(faults);
    }
  }

  @Test
  void the_same_from_a_host(Browser browser) throws IOException {
    try (SiteServer server = new SiteServer(site); BrowserContext context = browser.desk()) {
      Page page = context.newPage();
      List<String> faults = complaints(page);
      page.navigate(server.address("v/1.0.0/index.html"));
      assertEquals(server.address("v/1.1.0/index.html"), notice(page).locator("a").first().evaluate("link => link.href"));
      Faults.none(faults);
    }
  }

  @Test
  void without_a_script_words_and_a_link_say_so(Browser browser) {
    try (BrowserContext context = browser.open(Browser.options().setJavaScriptEnabled(false))) {
      Page page = context.newPage();
      page.navigate(address(PAGE));
      assertEquals("Release 1.0.0, 23 November 2026. This page stays as it is. There may be newer versions. All versions", notice(page).innerText());
      notice(page).locator("a").click();
      assertEquals(2, page.locator(".release").count());
      page.locator(".release a[href*=since]").last().click();
      assertTrue(page.locator("ins").first().isVisible() && page.locator("del").first().isVisible());
    }
  }

  @Test
  void an_archive_unpacked_alone_reads_and_says_where_other_versions_are(Browser browser, @TempDir Path alone) throws IOException {
    ReleasedSample.unpack(site.root().resolve("downloads/two-short-chapters-1.0.0.zip"), alone);
    try (BrowserContext context = browser.desk()) {
      Page page = context.newPage();
      List<String> faults = complaints(page);
      page.navigate(alone.resolve("two-short-chapters-1.0.0/1.0.0/book/ch01.html").toUri().toString());
      assertEquals("Release 1.0.0, 23 November 2026. This page stays as it is. There may be newer versions. All versions", notice(page).innerText());
      assertTrue(new Notes(page).openFirst(), "Notes open");
      page.keyboard().press("Escape");
      notice(page).locator("a").click();
      assertEquals("https://example.org/books/v/index.html", page.locator("a").last().evaluate("link => link.href"));
      page.locator("a").first().click();
      assertTrue(page.url().endsWith("/1.0.0/index.html"), page.url());
      Faults.none(faults);
    }
  }

  @Test
  void a_passage_is_cited_with_its_released_address_and_with_what_has_changed(Browser browser) throws IOException {
    try (SiteServer server = new SiteServer(site); BrowserContext context = browser.desk()) {
      Page page = context.newPage();
      page.navigate(server.address("book/ch02.html"));
      page.locator(".here[href='#p1']").focus();
      page.keyboard().press("Enter");
      page.waitForSelector(".citing");
      String said = page.locator(".citing").innerText();
      assertTrue(said.contains("https://example.org/books/v/1.1.0/book/ch02.html#p1"), said);
      assertEquals(server.address("v/changes/since-1.1.0.html#book-ch02-p1"), page.locator(".citing [data-place]").evaluate("link => link.href"));
    }
  }

  @Test
  void nothing_moves_when_the_notice_is_told(Browser browser) {
    for (int width : List.of(320, 800, 1440)) {
      double before = top(browser, Browser.options().setViewportSize(width, 800), true);
      double after = top(browser, Browser.options().setViewportSize(width, 800), false);
      assertEquals(before, after, 1, "At a width of " + width);
    }
  }

  @Test
  void no_page_about_releases_is_wider_than_its_window(Browser browser) {
    var faults = new TreeSet<String>();
    for (String name : List.of("v/index.html", "v/changes/since-1.0.0.html", "v/changes/1.1.0.html", PAGE, "book/ch02.html")) {
      try (BrowserContext context = browser.open(Browser.options().setViewportSize(320, 800))) {
        Page page = context.newPage();
        page.navigate(address(name));
        int wide = (int) page.evaluate("document.documentElement.scrollWidth - innerWidth");
        if (wide > 0) {
          faults.add(name + " by " + wide);
        }
      }
    }
    assertEquals(new TreeSet<>(), faults);
  }

  /** Where the text begins, with the script that tells of newer releases or without it. */
  private double top(Browser browser, com.microsoft.playwright.Browser.NewContextOptions options, boolean blocked) {
    try (BrowserContext context = browser.open(options)) {
      Page page = context.newPage();
      if (blocked) {
        page.route("**/newer.js", route -> route.abort());
      }
      page.navigate(address(PAGE));
      return page.locator("h1").boundingBox().y;
    }
  }

  private String address(String page) {
    return site.file(page).toUri().toString();
  }

  private static Locator notice(Page page) {
    return page.locator("aside.frozen");
  }

  private static List<String> complaints(Page page) {
    List<String> faults = new ArrayList<>();
    page.onPageError(faults::add);
    page.onConsoleMessage(message -> {
      if (message.type().equals("error") || message.type().equals("warning")) {
        faults.add(message.text());
      }
    });
    return faults;
  }
}

package locus.site;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page opened in a browser, from a folder and from a host: it asks for nothing outside, and the console stays empty. */
@ExtendWith(Browser.Shared.class)
class NothingLeavesThePageIT {

  @ParameterizedTest(name = "{0}")
  @MethodSource("locus.site.Site#all")
  void a_page_opened_from_a_folder_asks_for_nothing_outside_and_complains_of_nothing(Site site, Browser browser) {
    List<String> faults = new ArrayList<>();
    String root = site.root().toUri().toString();
    for (String page : site.pages()) {
      if (!page.equals("404.html")) { // which only a host ever shows
        faults.addAll(open(browser, site.file(page).toUri().toString(), root, false));
      }
    }
    Faults.none(faults);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("locus.site.Site#all")
  void a_page_opened_from_a_host_asks_for_nothing_outside_and_complains_of_nothing(Site site, Browser browser) throws IOException {
    List<String> faults = new ArrayList<>();
    try (SiteServer server = new SiteServer(site)) {
      for (String page : site.pages()) {
        faults.addAll(open(browser, server.address(page), server.origin(), false));
      }
    }
    Faults.none(faults);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("locus.site.Site#all")
  void the_page_for_lost_addresses_works_at_any_depth(Site site, Browser browser) throws IOException {
    List<String> faults = new ArrayList<>();
    try (SiteServer server = new SiteServer(site)) {
      for (String lost : List.of("lost.html", "a/lost.html", "a/b/c/lost")) {
        faults.addAll(open(browser, server.address(lost), server.origin(), true));
        faults.addAll(deadLinks(browser, server, server.address(lost)));
      }
    }
    Faults.none(faults);
  }

  @Test
  void an_address_that_nobody_should_write_is_no_fault_of_the_page(Browser browser) {
    Site site = Site.main();
    String root = site.root().toUri().toString();
    List<String> faults = new ArrayList<>();
    for (String tail : List.of("#%E0%A4%A", "#<img src=x>", "?find=%E0%A4%A#p3", "?find=[(*#p3")) {
      faults.addAll(open(browser, site.file(site.pageWithNotes()).toUri() + tail, root, false));
    }
    for (String sought : List.of("%E0%A4%A", "%", "\"", "*", "[", "(((", "\\", "__proto__", "<img src=x onerror=alert(1)>")) {
      faults.addAll(open(browser, site.file("search.html").toUri() + "?q=" + sought, root, false));
    }
    Faults.none(faults);
  }

  /** Opens a page, scrolls through it, opens a note, and gathers what went wrong. */
  private static List<String> open(Browser browser, String address, String inside, boolean lost) {
    List<String> faults = new ArrayList<>();
    try (BrowserContext context = browser.desk()) {
      Page page = context.newPage();
      page.onRequest(request -> {
        if (!request.url().startsWith(inside) && !request.url().startsWith("data:")) {
          faults.add(address + " asks for " + request.url());
        }
      });
      page.onResponse(response -> {
        if (response.status() >= 400 && !(lost && response.url().equals(address))) {
          faults.add(address + " gets " + response.status() + " for " + response.url());
        }
      });
      page.onRequestFailed(request -> faults.add(address + " fails to get " + request.url() + ": " + request.failure()));
      page.onConsoleMessage(message -> {
        boolean itself = lost && message.location().startsWith(address);
        if (!itself && List.of("error", "warning").contains(message.type())) {
          faults.add(address + " complains: " + message.text());
        }
      });
      page.onPageError(error -> faults.add(address + " throws: " + error));
      page.navigate(address);
      page.evaluate("async () => { for (let y = 0; y < document.body.scrollHeight; y += 2000) { scrollTo(0, y); await new Promise(requestAnimationFrame); }"
          + " document.querySelector('a[role=doc-noteref]')?.focus(); await document.fonts.ready; }");
    }
    return faults;
  }

  private static List<String> deadLinks(Browser browser, SiteServer server, String address) {
    List<String> faults = new ArrayList<>();
    try (BrowserContext context = browser.desk()) {
      Page page = context.newPage();
      page.navigate(address);
      for (Object link : (List<?>) page.evaluate("() => [...document.querySelectorAll('a[href]')].map(a => a.href)")) {
        URI target = URI.create((String) link);
        boolean here = link.toString().replaceFirst("#.*", "").equals(address);
        if (link.toString().startsWith(server.origin()) && !here && !server.has(target.getPath())) {
          faults.add(address + " leads to " + link);
        }
      }
    }
    return faults;
  }
}

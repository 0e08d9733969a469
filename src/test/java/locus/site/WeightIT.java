package locus.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a page weighs and how quickly it stands still (P1). {@code src/test/measure/weigh} prints the same for every page. */
@ExtendWith(Browser.Shared.class)
class WeightIT {
  private static final Site SITE = Site.main();
  private static final String TEXT = SITE.pageWithNotes();

  private static final int KILOBYTES_6 = 6_144;

  /** The chart is sorted and narrowed by styles alone, so that it is without a script too: half a kilobyte is for that. */
  private static final int CHART = 6_656;

  /**
   * What is observed of a page while it loads: how far things moved, when the largest was painted, and whether all faces were ready while
   * the first paint still waited for them, as it does until 0.95 seconds after the page was asked for.
   */
  private static final String OBSERVE =
      """
      window.moved = 0; window.largest = 0; window.inTime = false;
      new PerformanceObserver(l => l.getEntries().forEach(e => moved += e.value)).observe({type: 'layout-shift', buffered: true});
      new PerformanceObserver(l => l.getEntries().forEach(e => largest = e.startTime)).observe({type: 'largest-contentful-paint', buffered: true});
      addEventListener('DOMContentLoaded', () => { document.body.getBoundingClientRect(); document.fonts.ready.then(() => { inTime = document.documentElement.classList.contains('waiting'); }); });
      """;

  /** What an italic may move that comes later: its stand-in has its height, and its width but for a hair. */
  private static final double HAIR = 0.005;

  @Test
  void p1_the_styles_of_a_page_of_each_kind_weigh_6_kb_at_most() {
    Faults.none(tooHeavy("link[rel=stylesheet]", "href"));
  }

  @Test
  void p1_the_scripts_of_a_page_of_each_kind_weigh_6_kb_at_most() {
    Faults.none(tooHeavy("script[src]", "src"));
  }

  private static List<String> tooHeavy(String selector, String attribute) {
    List<String> faults = new ArrayList<>();
    for (String page : SITE.kinds().values()) {
      int weight = SITE.document(page).select(selector).eachAttr(attribute).stream().mapToInt(file -> weight(page, file)).sum();
      if (weight > (page.equals("chart.html") ? CHART : KILOBYTES_6)) {
        faults.add(page + ": " + weight + " bytes");
      }
    }
    return faults;
  }

  @Test
  void p1_nothing_moves_while_a_page_of_any_kind_loads_on_a_slow_phone(Browser browser) throws IOException {
    List<String> faults = new ArrayList<>();
    try (SiteServer server = new SiteServer(SITE)) {
      for (String address : SITE.kinds().values()) {
        load(browser, server.address(address)).ifPresent(fault -> faults.add(address + ": " + fault));
      }
    }
    Faults.none(faults);
  }

  @Test
  void p1_a_page_that_was_shown_before_its_face_came_keeps_the_stand_in_and_the_next_has_the_face(Browser browser) throws IOException {
    try (SiteServer server = new SiteServer(SITE); BrowserContext context = browser.open(Browser.phone())) {
      Page page = context.newPage();
      CDPSession session = context.newCDPSession(page);
      slow(session, 200_000);
      page.addInitScript(OBSERVE);
      page.navigate(server.address(TEXT));
      page.waitForLoadState();
      page.waitForFunction("() => document.fonts.status === 'loaded'");
      page.waitForTimeout(300);
      assertEquals(0, ((Number) page.evaluate("() => moved")).doubleValue());
      assertTrue(firstFace(page).contains("Locus Times"), firstFace(page));
      slow(session, 100_000_000);
      page.navigate(server.address(TEXT));
      assertTrue(firstFace(page).contains("EB Garamond"), firstFace(page));
    }
  }

  private static String firstFace(Page page) {
    return page.evaluate("() => getComputedStyle(document.body).fontFamily.split(',')[0]").toString();
  }

  @Test
  void p1_what_lies_below_the_first_screen_is_set_when_that_was_painted_but_at_once_where_one_comes_to_a_place(Browser browser) throws IOException {
    try (SiteServer server = new SiteServer(SITE)) {
      assertEquals(1, putOff(browser, server.address(TEXT)));
      assertEquals(0, putOff(browser, server.address(TEXT) + "#p5"));
    }
  }

  /** Whether something is put off while a page loads; nothing may be afterwards. */
  private static int putOff(Browser browser, String address) {
    try (BrowserContext context = browser.open(Browser.phone())) {
      Page page = context.newPage();
      page.addInitScript("window.putOff = 0; const { replaceSync } = CSSStyleSheet.prototype;"
          + " CSSStyleSheet.prototype.replaceSync = function (rules) { if (rules) putOff++; replaceSync.call(this, rules); };");
      page.navigate(address);
      Browser.waitSet(page);
      return ((Number) page.evaluate("() => putOff")).intValue();
    }
  }

  /** One visit; says how far things moved when they should not have. */
  private static Optional<String> load(Browser browser, String address) {
    try (BrowserContext context = browser.open(Browser.phone())) {
      Page page = context.newPage();
      slow(context.newCDPSession(page), 1_600_000);
      page.addInitScript(OBSERVE);
      page.navigate(address);
      page.waitForTimeout(1_500);
      if (address.endsWith(TEXT)) {
        System.out.println("Largest paint of the text on a slow phone: " + Math.round(((Number) page.evaluate("() => largest")).doubleValue()) + " ms; the machine may be busy.");
      }
      double moved = ((Number) page.evaluate("() => moved")).doubleValue();
      boolean inTime = Boolean.TRUE.equals(page.evaluate("() => inTime"));
      return moved > (inTime ? 0 : HAIR) ? Optional.of(moved + (inTime ? ", the faces in time" : ", a face late")) : Optional.empty();
    }
  }

  @Test
  void p1_a_first_visit_asks_for_few_files(Browser browser) throws IOException {
    try (SiteServer server = new SiteServer(SITE); BrowserContext context = browser.desk()) {
      Page page = context.newPage();
      Set<String> asked = new HashSet<>();
      page.onRequest(request -> asked.add(request.url()));
      page.navigate(server.address(TEXT));
      page.waitForTimeout(500);
      assertTrue(asked.stream().filter(url -> !url.endsWith(".woff2")).count() <= 8, asked.toString());
    }
  }

  /** 150 ms there and back; with 1.6 Mbit/s what is called a slow phone's 4G. */
  private static void slow(CDPSession session, int bitsPerSecond) {
    var network = new JsonObject();
    network.addProperty("offline", false);
    network.addProperty("latency", 150);
    network.addProperty("downloadThroughput", bitsPerSecond / 8);
    network.addProperty("uploadThroughput", 750_000 / 8);
    session.send("Network.enable");
    session.send("Network.emulateNetworkConditions", network);
  }

  private static int weight(String page, String file) {
    try {
      var bytes = new ByteArrayOutputStream();
      try (var gzip = new GZIPOutputStream(bytes) {
        {
          def.setLevel(Deflater.BEST_COMPRESSION);
        }
      }) {
        gzip.write(Files.readAllBytes(SITE.file(page).resolveSibling(file)));
      }
      return bytes.size();
    } catch (IOException e) {
      throw new IllegalStateException(file, e);
    }
  }
}

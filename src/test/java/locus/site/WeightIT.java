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
import java.util.HashSet;
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

  @Test
  void p1_the_styles_of_a_text_weigh_6_kb_at_most() {
    int weight = SITE.document(TEXT).select("link[rel=stylesheet]").eachAttr("href").stream().mapToInt(WeightIT::weight).sum();
    assertTrue(weight <= 6_144, weight + " bytes");
  }

  @Test
  void p1_the_scripts_of_a_text_weigh_6_kb_at_most() {
    int weight = SITE.document(TEXT).select("script[src]").eachAttr("src").stream().mapToInt(WeightIT::weight).sum();
    assertTrue(weight <= 6_144, weight + " bytes");
  }

  @Test
  void p1_nothing_moves_while_a_page_loads_on_a_slow_phone(Browser browser) throws IOException {
    try (SiteServer server = new SiteServer(SITE); BrowserContext context = browser.open(Browser.phone())) {
      Page page = context.newPage();
      slow(context.newCDPSession(page));
      page.addInitScript("window.moved = 0; window.largest = 0; new PerformanceObserver(l => l.getEntries().forEach(e => moved += e.value)).observe({type: 'layout-shift', buffered: true});"
          + " new PerformanceObserver(l => l.getEntries().forEach(e => largest = e.startTime)).observe({type: 'largest-contentful-paint', buffered: true});");
      page.navigate(server.address(TEXT));
      page.waitForTimeout(1_500);
      System.out.println("Largest paint on a slow phone: " + Math.round(((Number) page.evaluate("() => largest")).doubleValue()) + " ms; the machine may be busy.");
      assertEquals(0.0, ((Number) page.evaluate("() => moved")).doubleValue(), 0.0005);
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
      assertTrue(asked.stream().filter(url -> !url.endsWith(".woff2")).count() <= 7, asked.toString());
    }
  }

  /** 1.6 Mbit/s, 150 ms there and back: what is called a slow phone's 4G. */
  private static void slow(CDPSession session) {
    var network = new JsonObject();
    network.addProperty("offline", false);
    network.addProperty("latency", 150);
    network.addProperty("downloadThroughput", 1_600_000 / 8);
    network.addProperty("uploadThroughput", 750_000 / 8);
    session.send("Network.enable");
    session.send("Network.emulateNetworkConditions", network);
  }

  private static int weight(String file) {
    try {
      var bytes = new ByteArrayOutputStream();
      try (var gzip = new GZIPOutputStream(bytes) {
        {
          def.setLevel(Deflater.BEST_COMPRESSION);
        }
      }) {
        gzip.write(Files.readAllBytes(SITE.file(TEXT).resolveSibling(file)));
      }
      return bytes.size();
    } catch (IOException e) {
      throw new IllegalStateException(file, e);
    }
  }
}

package locus.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The edition as one file, unpacked and read without a network (P3). */
@ExtendWith(Browser.Shared.class)
class OfflineIT {
  private final Site site = Site.main();
  @TempDir private Path folder;

  @Test
  void the_title_page_leads_to_the_archive_and_it_holds_the_site() throws IOException {
    Site unpacked = unpack();
    List<String> expected = site.files().stream().filter(file -> !file.matches("(downloads|v)/.*|\\..*")).toList();
    assertEquals(new TreeSet<>(expected), new TreeSet<>(unpacked.files()));
    for (String file : expected) {
      if (!file.endsWith(".html")) {
        assertEquals(-1, Files.mismatch(site.file(file), unpacked.file(file)), file);
      }
    }
  }

  @Test
  void no_link_leads_to_what_the_archive_does_not_hold() throws IOException {
    Site unpacked = unpack();
    List<String> faults = new ArrayList<>();
    for (String page : unpacked.pages()) {
      for (Element link : unpacked.document(page).select("[href]")) {
        if (link.attr("href").matches("(\\.\\./)*(downloads|v)/.*")) {
          faults.add(page + ": " + link.outerHtml());
        }
      }
    }
    Faults.none(faults);
  }

  @Test
  void every_page_opens_without_a_network_search_and_notes_work(Browser browser) throws IOException {
    Site unpacked = unpack();
    List<String> faults = new ArrayList<>();
    try (BrowserContext context = browser.desk()) {
      context.setOffline(true);
      Page page = context.newPage();
      page.onConsoleMessage(message -> faults.add(page.url() + " complains: " + message.text()));
      page.onPageError(error -> faults.add(page.url() + " throws: " + error));
      page.onRequest(request -> {
        if (!request.url().startsWith(unpacked.root().toUri().toString()) && !request.url().startsWith("data:")) {
          faults.add(page.url() + " asks for " + request.url());
        }
      });
      for (String each : unpacked.pages()) {
        if (!each.equals("404.html")) {
          page.navigate(unpacked.file(each).toUri().toString());
        }
      }
      page.navigate(unpacked.file(unpacked.pageWithNotes()).toUri().toString());
      assertTrue(new Notes(page).openFirst());
      page.navigate(unpacked.file("search.html").toUri().toString());
      page.locator("input[type=search]").fill("Stalin");
      page.waitForSelector(".lines a");
      page.locator(".lines a").nth(3).click();
      page.waitForFunction("() => CSS.highlights.get('found')?.size");
    }
    Faults.none(faults);
  }

  private Site unpack() throws IOException {
    String archive = site.document("index.html").select("a[href$=.zip]").attr("href");
    String root = "";
    try (InputStream in = Files.newInputStream(site.file(archive)); ZipInputStream zip = new ZipInputStream(in)) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Path file = folder.resolve(entry.getName()).normalize();
        assertTrue(file.startsWith(folder) && entry.getMethod() == ZipEntry.STORED, entry.getName());
        Files.createDirectories(file.getParent());
        Files.write(file, zip.readAllBytes());
        root = entry.getName().replaceFirst("/.*", "");
      }
    }
    return new Site(folder.resolve(root));
  }
}

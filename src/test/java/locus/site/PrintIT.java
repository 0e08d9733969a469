package locus.site;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The text on paper (T2, N6). */
@ExtendWith(Browser.Shared.class)
class PrintIT {
  private static final int ENOUGH = 40;

  private final Site site = Site.main();
  private final String address = site.pageWithNotes();

  @Test
  void each_note_is_printed_exactly_once_also_while_it_is_open_on_the_screen(Browser browser) throws IOException {
    String paper = letters(print(browser, true));
    String page = letters(site.document(address).select("main").text());
    List<String> faults = new ArrayList<>();
    for (Element note : site.document(address).select("li.note")) {
      note.select("[role=doc-backlink], [role=doc-noteref]").remove();
      String words = letters(note.text());
      String start = words.substring(0, Math.min(ENOUGH, words.length()));
      if (count(paper, start) != count(page, start)) {
        faults.add(note.id() + " " + count(paper, start) + " times");
      }
    }
    Faults.none(faults);
  }

  @Test
  void passage_numbers_and_the_running_title_are_printed_and_no_control_is(Browser browser) throws IOException {
    String paper = print(browser, false);
    String last = site.document(address).select("[data-n].passage").last().attr("data-n");
    assertTrue(paper.lines().anyMatch(line -> line.strip().matches("(.*\\D)?" + last + "(\\D.*)?")), "the last passage's number " + last);
    String title = letters(site.document(address).select(".edition").text());
    assertTrue(!title.isEmpty() && count(letters(paper), title) > 0, "the running title " + title);
  }

  /** Prints the text, and reads the paper. */
  private String print(Browser browser, boolean noteOpen) throws IOException {
    try (BrowserContext context = browser.desk()) {
      Page page = context.newPage();
      page.navigate(site.file(address).toUri().toString());
      if (noteOpen) {
        assertTrue(new Notes(page).openFirst());
      }
      byte[] pdf = page.pdf(new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true));
      try (PDDocument document = Loader.loadPDF(pdf)) {
        return new PDFTextStripper().getText(document);
      }
    }
  }

  /** Letters and digits only: line ends, hyphenation and ligatures are the paper's affair. */
  private static String letters(String words) {
    return Normalizer.normalize(words, Normalizer.Form.NFKC).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  private static int count(String words, String part) {
    int count = 0;
    for (int at = words.indexOf(part); at >= 0; at = words.indexOf(part, at + 1)) {
      count++;
    }
    return count;
  }
}

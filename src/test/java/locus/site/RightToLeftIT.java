package locus.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import locus.Build;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** An edition in Hebrew, around which the words are English. */
@ExtendWith(Browser.Shared.class)
class RightToLeftIT {

  /** How far the first word is from the left edge of its block, and the last from the right. */
  private static final String GAPS = """
      selector => {
        const block = document.querySelector(selector), range = document.createRange(), box = block.getBoundingClientRect();
        range.selectNodeContents(block);
        const words = range.getBoundingClientRect();
        return [words.left - box.left, box.right - words.right].map(Math.round).join();
      }""";

  @Test
  void words_of_ours_run_from_left_to_right_at_the_right_and_code_stands_at_the_left(Browser browser, @TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("content"));
    Files.writeString(folder.resolve("content/index.adoc"), "= ספר\n:lang: he\n");
    Files.writeString(folder.resolve("content/text.adoc"), "= ספר\n\nשלום, ((ירושלים)).\n\n[source]\n----\nint x = 1;\n----\n");
    Build.bake(folder, folder.resolve("site"));
    try (BrowserContext context = browser.desk()) {
      Page page = context.newPage();
      page.navigate(folder.resolve("site/text.html").toUri().toString());
      assertEquals("rtl", page.evaluate("() => getComputedStyle(document.querySelector('#p1')).direction"));
      assertTrue(((String) page.evaluate(GAPS, "#p1")).endsWith(",0"));
      assertTrue(((String) page.evaluate(GAPS, "pre code")).startsWith("0,"));
      page.navigate(folder.resolve("site/search.html").toUri().toString());
      for (String words : new String[] {"h1", "#search-help"}) {
        assertEquals("en ltr", page.evaluate("e => { e = document.querySelector(e); return e.lang + ' ' + getComputedStyle(e).direction; }", words));
      }
      assertTrue(((String) page.evaluate(GAPS, "h1")).matches("[1-9]\\d*,0"));
    }
  }
}

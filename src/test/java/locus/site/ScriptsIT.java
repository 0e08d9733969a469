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

/** Editions in scripts that are set otherwise than ours, around which the words are English. */
@ExtendWith(Browser.Shared.class)
class ScriptsIT {

  /** How far the first word is from the left edge of its block, and the last from the right. */
  private static final String GAPS = """
      selector => {
        const block = document.querySelector(selector), range = document.createRange(), box = block.getBoundingClientRect();
        range.selectNodeContents(block);
        const words = range.getBoundingClientRect();
        return [words.left - box.left, box.right - words.right].map(Math.round).join();
      }""";

  private static final String TONGUE = "e => { e = document.querySelector(e); return e.lang + ' ' + getComputedStyle(e).direction; }";

  /** Bakes these files, each a name and its words, and opens one of their pages. */
  private static Page open(BrowserContext context, Path folder, String page, String... files) throws IOException {
    Files.createDirectories(folder.resolve("content"));
    for (int i = 0; i < files.length; i += 2) {
      Files.writeString(folder.resolve("content").resolve(files[i]), files[i + 1]);
    }
    Build.bake(folder, folder.resolve("site"));
    Page opened = context.newPage();
    opened.navigate(address(folder, page));
    return opened;
  }

  private static String address(Path folder, String page) {
    return folder.resolve("site").resolve(page).toUri().toString();
  }

  @Test
  void emphasis_in_chinese_is_dots_and_in_english_within_it_a_slant(Browser browser, @TempDir Path folder) throws IOException {
    try (BrowserContext context = browser.desk()) {
      Page page = open(context, folder, "text.html", "text.adoc", "= 道德經\n:lang: zh\n\n道可道，_非常道_。 [lang=en]#_The way_#\n");
      assertEquals("normal dot,italic none", page.evaluate(
          "() => [...document.querySelectorAll('#p1 em')].map(e => getComputedStyle(e)).map(s => s.fontStyle + ' ' + s.textEmphasisStyle).join()"));
    }
  }

  @Test
  void greek_is_set_in_the_face_where_an_edition_has_any(Browser browser, @TempDir Path folder) throws IOException {
    try (BrowserContext context = browser.desk()) {
      Page page = open(context, folder, "text.html", "text.adoc", "= Words\n\nIn the beginning.\n\nἘν ἀρχῇ ἦν ὁ ((λόγος)), _ὁ λόγος_.\n");
      assertEquals(2, page.evaluate("() => document.fonts.ready.then(faces => [...faces].filter(f => f.status === 'loaded' && f.unicodeRange.includes('U+1F00')).length)"));
      page.navigate(address(folder, "general-index.html"));
      assertEquals(true, page.evaluate("() => document.fonts.ready.then(() => document.fonts.check('1em \"EB Garamond\"', 'λόγος') && [...document.fonts].some(f => f.status === 'loaded' && f.unicodeRange.includes('U+1F00')))"));
    }
  }

  @Test
  void a_text_in_another_language_than_the_edition_marks_what_is_around_it(Browser browser, @TempDir Path folder) throws IOException {
    try (BrowserContext context = browser.desk()) {
      Page page = open(context, folder, "text.html", "index.adoc", "= Buch\n:lang: de\n", "text.adoc", "= ספר\n:lang: he\n\nשלום.footnote:[עולם]\n");
      assertEquals("he rtl", page.evaluate(TONGUE, "html"));
      for (String words : new String[] {".skip", ".edition", ".running nav", "#notes", "#how-to-cite-", ".colophon p"}) {
        assertEquals("de ltr", page.evaluate(TONGUE, words), words);
      }
      page.navigate(address(folder, "index.html"));
      assertEquals(1, page.locator("[lang]:not(.title *)").count());
    }
  }

  @Test
  void words_of_ours_run_from_left_to_right_at_the_right_and_code_stands_at_the_left(Browser browser, @TempDir Path folder) throws IOException {
    try (BrowserContext context = browser.desk()) {
      Page page = open(context, folder, "text.html", "index.adoc", "= ספר\n:lang: he\n", "persons.adoc", "= אנשים\n:jbake-type: register\n:kind: person\n\n[#a]\n== דוד\n\nמלך.\n",
          "text.adoc", "= ספר\n\nשלום, ((ירושלים)), person:a[דוד].\n\n[source]\n----\nint x = 1;\n----\n");
      assertEquals("rtl", page.evaluate("() => getComputedStyle(document.querySelector('#p1')).direction"));
      assertTrue(((String) page.evaluate(GAPS, "#p1")).endsWith(",0"));
      assertTrue(((String) page.evaluate(GAPS, "pre code")).startsWith("0,"));
      page.navigate(address(folder, "persons.html"));
      assertEquals("en ltr", page.evaluate(TONGUE, ".facts a"));
      page.navigate(address(folder, "search.html"));
      for (String words : new String[] {"h1", "#search-help"}) {
        assertEquals("en ltr", page.evaluate(TONGUE, words));
      }
      assertTrue(((String) page.evaluate(GAPS, "h1")).matches("[1-9]\\d*,0"));
    }
  }
}

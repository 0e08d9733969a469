package locus.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import locus.Build;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** An editor may give any role: whatever names our styles use, words that bear one as their role are there to be read and copied. */
@ExtendWith(Browser.Shared.class)
class RolesIT {
  private static final Pattern CLASS = Pattern.compile("\\.([a-z][\\w-]*)");

  @Test
  void stock_roles_set_what_they_say(Browser browser, @TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("content"));
    Files.copy(Path.of("assets/favicon.svg"), folder.resolve("content/leaf.svg"));
    Files.writeString(folder.resolve("content/text.adoc"), "= Roles\n\n[.text-right]\nIn Moscow.\n\nimage::leaf.svg[A leaf,120,float=right]\n\n"
        + "Beside it. ".repeat(30) + "\n\n== Under\n\n[.lead]\nFirst.\n");
    Files.writeString(folder.resolve("content/plain.adoc"), "= Plain\n\nWords.\n");
    Build.bake(folder, folder.resolve("site"));
    try (BrowserContext context = browser.desk()) {
      Page page = context.newPage();
      page.navigate(folder.resolve("site/text.html").toUri().toString());
      assertEquals("right", page.evaluate("() => getComputedStyle(document.querySelector('#p1')).textAlign"));
      assertEquals(true, page.evaluate("""
          () => {
            const [leaf, beside, heading] = ['#p2 img', '#p3', '.heading'].map(e => document.querySelector(e).getBoundingClientRect());
            return Math.abs(leaf.right - beside.right) < 2 && beside.left < leaf.left && leaf.top < beside.bottom && leaf.bottom > beside.top && heading.top > leaf.bottom;
          }"""));
      assertTrue(!Files.readString(folder.resolve("site/plain.html")).contains("roles.css"));
    }
  }

  @Test
  void no_word_is_lost_under_a_role_that_our_styles_know(Browser browser, @TempDir Path folder) throws IOException {
    var names = new TreeSet<String>();
    try (Stream<Path> sheets = Files.list(Path.of("assets/css"))) {
      for (Path sheet : (Iterable<Path>) sheets::iterator) {
        CLASS.matcher(Files.readString(sheet).replaceAll("(?s)/\\*.*?\\*/", "")).results().forEach(match -> names.add(match.group(1)));
      }
    }
    assertTrue(names.size() > 100);
    var text = new StringBuilder("= Roles\n\nA note.footnote:[Its words.]\n\n[NOTE]\nBeware.\n\n");
    names.forEach(name -> text.append("[.%1$s]\nblock %1$s there\n\nBefore [.%1$s]#phrase %1$s there# after.\n\n[.%1$s]\n--\nopen %1$s there\n--\n\n".formatted(name)));
    Files.createDirectories(folder.resolve("content"));
    Files.writeString(folder.resolve("content/text.adoc"), text);
    Build.bake(folder, folder.resolve("site"));

    try (BrowserContext context = browser.open(Browser.options().setViewportSize(1440, 900))) {
      Page page = context.newPage();
      page.navigate(folder.resolve("site/text.html").toUri().toString());
      Browser.waitSet(page);
      List<?> faults = (List<?>) page.evaluate("""
          () => {
            const column = document.querySelector('#p1').getBoundingClientRect(), faults = [];
            const walk = document.createTreeWalker(document.querySelector('.leaf'), NodeFilter.SHOW_TEXT);
            while (walk.nextNode()) {
              const node = walk.currentNode;
              if (!/there$|Beware/.test(node.data)) continue;
              const range = document.createRange();
              range.selectNodeContents(node);
              const box = range.getBoundingClientRect(), ways = [];
              if (box.width < 20 || box.height < 8) ways.push('tiny');
              if (box.left < column.left - 8 || box.right > column.right + 8) ways.push('outside of the column');
              for (let e = node.parentElement; !e.matches('.leaf'); e = e.parentElement) {
                const style = getComputedStyle(e);
                if (!['static', 'relative'].includes(style.position)) ways.push(style.position);
                if (style.clipPath !== 'none' || style.visibility !== 'visible' || style.opacity < 1) ways.push('not seen');
                if (style.userSelect === 'none') ways.push('not copied');
              }
              if (ways.length) faults.push(node.data + ': ' + ways);
            }
            return faults;
          }""");
      Faults.none(faults.stream().map(Object::toString).toList());
    }
  }
}

package locus.site;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Scanner;
import locus.Locus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** {@code new} and {@code serve} as an editor meets them: the page in the browser follows the source. */
@ExtendWith(Browser.Shared.class)
class PreviewIT {
  private static final double PATIENCE = 60_000;

  @TempDir Path folder;

  private Path text;
  private Thread serving;
  private String address;

  @BeforeEach
  void serve() throws IOException {
    Path edition = folder.resolve("letter");
    Locus.run(List.of("new", edition.toString()), System.out, System.err);
    text = edition.resolve("content/letter.adoc");
    var said = new PipedInputStream();
    var out = new PrintStream(new PipedOutputStream(said), true, StandardCharsets.UTF_8);
    serving = new Thread(() -> Locus.run(List.of("serve", edition.toString(), "--port", "0"), out, System.err));
    serving.setDaemon(true);
    serving.start();
    var lines = new Scanner(said, StandardCharsets.UTF_8);
    String line = lines.nextLine();
    while (!line.startsWith("Serving ")) {
      line = lines.nextLine();
    }
    address = line.split(" ")[1];
    drain(lines);
  }

  /** A pipe that nobody reads would stop the one who writes. */
  private static void drain(Scanner lines) {
    var reader = new Thread(() -> lines.forEachRemaining(line -> {}));
    reader.setDaemon(true);
    reader.start();
  }

  @AfterEach
  void end() throws InterruptedException {
    serving.interrupt();
    serving.join(10_000);
  }

  @Test
  void the_page_follows_the_source_and_tells_what_stops_it(Browser browser) throws IOException {
    List<String> complaints = new ArrayList<>();
    try (BrowserContext context = browser.desk()) {
      Page page = context.newPage();
      page.onConsoleMessage(message -> complaints.addAll(message.type().equals("error") ? List.of(message.text()) : List.of()));
      page.navigate(address + "letter.html");
      assertThat(page.locator("#p1")).containsText("You asked me");

      change("You asked me", "You have asked me");
      assertThat(page.locator("#p1")).containsText("You have asked me", patiently());

      change("person:miller[", "person:miler[");
      assertThat(page.locator("pre[role=status]")).containsText("M-001 error  content/letter.adoc", patiently());
      assertThat(page.locator("#p1")).containsText("You have asked me");

      change("person:miler[", "person:miller[");
      assertThat(page.locator("pre[role=status]")).isHidden(new LocatorAssertions.IsHiddenOptions().setTimeout(PATIENCE));
    }
    assertEquals(List.of(), complaints);
  }

  private void change(String from, String to) throws IOException {
    Files.writeString(text, Files.readString(text).replace(from, to));
  }

  private static LocatorAssertions.ContainsTextOptions patiently() {
    return new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE);
  }
}

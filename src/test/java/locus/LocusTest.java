package locus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command line: exit statuses, and what is said on which stream. */
class LocusTest {

  @TempDir Path edition;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @BeforeEach
  void anEdition() throws IOException {
    Files.createDirectories(edition.resolve("content"));
    write("= A Text\nAn Author\n\nWords.\n");
  }

  @Test
  void aBakeSaysWhereTheSiteIs() {
    assertEquals(0, run("bake", edition.toString()));
    assertEquals("Baked " + edition.resolve("output") + System.lineSeparator(), said(out));
    assertEquals("", said(err));
    assertTrue(Files.exists(edition.resolve("output/text.html")));
  }

  @Test
  void theSiteCanStandElsewhere() {
    Path site = edition.resolve("public");
    assertEquals(0, run("bake", "-o", site.toString(), edition.toString()));
    assertTrue(Files.exists(site.resolve("index.html")));
    assertFalse(Files.exists(edition.resolve("output")));
  }

  @Test
  void oneOfItsPagesLeadsToTheArchive() throws IOException {
    assertEquals(0, run("bake", edition.toString()));
    assertTrue(Files.readString(edition.resolve("output/index.html")).contains("href=\"downloads/a-text.zip\""));
    assertFalse(Files.readString(edition.resolve("output/text.html")).contains("downloads/a-text.zip"));
    Files.move(edition.resolve("content/text.adoc"), edition.resolve("content/index.adoc"));
    assertEquals(0, run("bake", edition.toString()));
    assertTrue(Files.readString(edition.resolve("output/index.html")).contains("href=\"downloads/a-text.zip\""));
  }

  @Test
  void anErrorOfTheEditionIsStatusOne() throws IOException {
    write("= A Text\nAn Author\n\nSee <<nowhere>>.\n");
    assertEquals(1, run("bake", edition.toString()));
    assertEquals("", said(out));
    assertTrue(said(err).startsWith("X-001 error  content/text.adoc:4\n"), said(err));
    assertTrue(said(err).endsWith("1 error\n"), said(err));
    assertFalse(Files.exists(edition.resolve("output")));
  }

  @Test
  void aWarningIsNone() throws IOException {
    write("= A Text\n\nWords.\n");
    assertEquals(0, run("bake", edition.toString()));
    assertTrue(said(err).startsWith("C-006 warning  content/text.adoc"), said(err));
  }

  @Test
  void aCheckWritesNothing() throws IOException {
    assertEquals(0, run("check", edition.toString()));
    write("= A Text\nAn Author\n\nSee <<nowhere>>.\n");
    assertEquals(1, run("check", edition.toString()));
    assertTrue(said(err).startsWith("X-001 error"), said(err));
    assertFalse(Files.exists(edition.resolve("output")));
  }

  @Test
  void anUnknownCommandIsToldWithThoseThereAre() {
    assertEquals(2, run("cook"));
    assertTrue(said(err).startsWith("There is no command 'cook'."), said(err));
    assertTrue(said(err).contains("bake [DIR] [-o OUT]"), said(err));
    assertEquals("", said(out));
  }

  @Test
  void helpIsWhatWasAskedFor() {
    assertEquals(0, run("--help"));
    assertTrue(said(out).contains("check [DIR]"), said(out));
    assertEquals("", said(err));
  }

  @Test
  void nothingAskedForIsWrongUsage() {
    assertEquals(2, run());
    assertTrue(said(err).startsWith("Usage:"), said(err));
  }

  @Test
  void aFolderWithoutContentIsNoEdition() {
    Path nowhere = edition.resolve("nowhere");
    assertEquals(2, run("bake", nowhere.toString()));
    assertEquals(nowhere + " is no edition folder: it has no folder content/." + System.lineSeparator(), said(err));
  }

  @Test
  void anOptionUnknownOrWithoutValueIsWrongUsage() {
    assertEquals(2, run("bake", "--fast", edition.toString()));
    assertEquals("'--fast' is not understood. Usage: bake [DIR] [-o OUT]" + System.lineSeparator(), said(err));
    assertEquals(2, run("bake", edition.toString(), "-o"));
    assertEquals(2, run("check", edition.toString(), "-o", "site"));
    assertEquals(2, run("check", edition.toString(), edition.toString()));
  }

  @Test
  void theSourcesAreNotBakedOver() throws IOException {
    for (String target : List.of("content", "content/site", "assets", ".")) {
      assertEquals(2, run("bake", edition.toString(), "-o", edition.resolve(target).toString()), target);
    }
    assertTrue(said(err).contains("Choose another with -o."), said(err));
    assertEquals("= A Text\nAn Author\n\nWords.\n", Files.readString(edition.resolve("content/text.adoc")));
  }

  @Test
  void aForeignFolderIsNotBakedOver() throws IOException {
    Path foreign = Files.createDirectories(edition.resolve("letters"));
    Files.writeString(foreign.resolve("letter.txt"), "Dear …");
    assertEquals(2, run("bake", edition.toString(), "-o", foreign.toString()));
    assertTrue(said(err).contains("holds files that Locus did not make"), said(err));
    assertEquals("Dear …", Files.readString(foreign.resolve("letter.txt")));
  }

  @Test
  void aReleaseSaysWhereItIsKept() throws IOException {
    write("= A Text\nAn Author\n:edition-version: 1.0.0\n:edition-date: 2026-11-23\n\nWords.\n");
    assertEquals(0, run("release", "1.0.0", edition.toString(), "--doi", "https://doi.org/10.1234/a"), said(err));
    Path kept = edition.resolve("content/releases/1.0.0");
    assertEquals("Released 1.0.0 in " + kept + System.lineSeparator(), said(out));
    assertTrue(Files.readString(kept.resolve("release.txt")).contains("\ndoi: 10.1234/a\n"));
    assertFalse(Files.exists(edition.resolve("output")), "A release bakes no site");
    assertEquals(1, run("release", "1.0.0", edition.toString()));
    assertEquals(0, run("bake", edition.toString()));
    String reference = "(?s).*<p class=\"reference\">(?:(?!</p>).)*10\\.1234/a.*";
    assertTrue(Files.readString(edition.resolve("output/v/1.0.0/text.html")).matches(reference));
    assertFalse(Files.readString(edition.resolve("output/text.html")).matches(reference), "It is the release's alone");
  }

  @Test
  void aReleaseNeedsAVersionThatIsOne() {
    assertEquals(2, run("release"));
    assertEquals(2, run("release", "--doi", "10.1234/a"));
    assertEquals(2, run("release", edition.toString()));
    assertTrue(said(err).contains("is no version."), said(err));
    assertEquals(2, run("release", "../1.0.0", edition.toString()));
    assertEquals(2, run("release", "1.0.0", edition.toString(), "--doi", "zenodo"));
    assertTrue(said(err).contains("is no DOI"), said(err));
    assertFalse(Files.exists(edition.resolve("content/releases")));
  }

  private void write(String text) throws IOException {
    Files.writeString(edition.resolve("content/text.adoc"), text);
  }

  private int run(String... arguments) {
    out.reset();
    err.reset();
    return Locus.run(List.of(arguments), stream(out), stream(err));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private static String said(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }
}

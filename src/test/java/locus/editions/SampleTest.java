package locus.editions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import locus.Build;
import locus.Locus;
import locus.finding.Finding;
import locus.finding.FindingPrinter;
import locus.source.EditionReader;

/** The sample edition tries everything out: nothing is to be found in it, and the same sources give the same bytes. */
class SampleTest {

  private static final Path SAMPLE = Golden.EDITIONS.resolve("sample");

  private static final EditionReader READER = new EditionReader();

  @TempDir Path folder;

  @AfterAll
  static void close() {
    READER.close();
  }

  @Test
  void nothingIsToBeFound() {
    assertEquals("", new FindingPrinter(SAMPLE).print(bake(folder.resolve("site"))));
  }

  @Test
  void everyKindOfPageIsThere() {
    bake(folder.resolve("site"));
    List<String> pages = contents(folder.resolve("site")).keySet().stream().filter(file -> file.endsWith(".html")).toList();
    assertEquals(
        List.of("404.html", "about.html", "accessibility.html", "book/ch01.html", "book/ch02.html", "book/ch03.html",
            "chart.html", "concordance/general-index.html", "concordance/persons.html",
            "concordance/places.html", "concordance/terms.html", "general-index.html", "index.html", "persons.html", "places.html",
            "search.html", "terms.html", "works.html"),
        pages);
  }

  @Test
  void theSameSourcesGiveTheSameBytesInAnyPlaceAndTongue() {
    bake(folder.resolve("one"));
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      bake(folder.resolve("two"));
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    assertEquals(contents(folder.resolve("one")), contents(folder.resolve("two")));
  }

  @Test
  void aFailedBakeLeavesTheOldSite() throws IOException {
    Path edition = folder.resolve("edition");
    Golden.copy(SAMPLE, edition);
    assertEquals(0, locus("bake", edition.toString()));
    Map<String, String> before = contents(edition.resolve("output"));
    Path chapter = edition.resolve("content/book/ch01.adoc");
    String words = Files.readString(chapter);
    Files.writeString(chapter, words + "\nperson:nobody[Nobody]\n");
    assertEquals(1, locus("bake", edition.toString()), "An error of the source");
    assertEquals(before, contents(edition.resolve("output")));
    Files.writeString(chapter, words);
    Files.writeString(Files.createDirectories(edition.resolve("templates")).resolve("text.ftlh"), "${page.nosuch}");
    assertEquals(1, locus("bake", edition.toString()), "An error of a template");
    assertEquals(before, contents(edition.resolve("output")));
    try (Stream<Path> files = Files.list(edition)) {
      assertTrue(files.noneMatch(file -> file.getFileName().toString().contains("locus-")), "Nothing is left beside it");
    }
  }

  private static List<Finding> bake(Path site) {
    return Build.bake(SAMPLE, site, READER);
  }

  private static int locus(String... arguments) {
    var sink = new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    return Locus.run(List.of(arguments), sink, sink);
  }

  /** Each file of a folder with its bytes; those of text as text, so that a difference can be read. */
  private static Map<String, String> contents(Path folder) {
    var contents = new TreeMap<String, String>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        byte[] bytes = Files.readAllBytes(file);
        boolean text = name.matches(".*\\.(html|css|js|svg|xml|txt|json|bib|ris)");
        contents.put(name, text ? new String(bytes, StandardCharsets.UTF_8) : HexFormat.of().formatHex(bytes));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return contents;
  }
}

package locus.editions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import locus.Build;
import locus.finding.Finding;
import locus.finding.Rule;
import locus.source.EditionReader;

/** A release is published by every later bake as it was, and the edition of today says how it stands to it. */
class ReleasesTest {

  private static final EditionReader READER = new EditionReader();

  /** The sample with two releases and edits after them; only looked at. */
  @TempDir static Path story;

  private static Path site;

  @TempDir Path folder;

  @BeforeAll
  static void tellTheStory() {
    site = ReleasedSample.site(story);
  }

  @AfterAll
  static void close() {
    READER.close();
  }

  @Test
  void releasesStayByteForByteWhateverComesAfterThem() throws IOException {
    ReleasedSample sample = sample();
    sample.release("1.0.0");
    sample.bake(folder.resolve("one"));
    Map<String, String> first = ReleasedSample.files(folder.resolve("one/v/1.0.0"));
    sample.editAfterFirst();
    sample.release("1.1.0");
    sample.bake(folder.resolve("two"));
    Map<String, String> second = ReleasedSample.files(folder.resolve("two/v/1.1.0"));
    sample.editAfterSecond();
    sample.edit("works.bib", "author = {Virgil}", "author = {Vergil}");
    Files.writeString(Files.createDirectories(sample.folder().resolve("templates")).resolve("text.ftlh"), "Another ${page.title}");
    Files.writeString(Files.createDirectories(sample.folder().resolve("assets/css")).resolve("page.css"), "main { color: red; }");
    sample.bake(folder.resolve("three"));
    assertEquals(first, ReleasedSample.files(folder.resolve("two/v/1.0.0")));
    assertEquals(first, ReleasedSample.files(folder.resolve("three/v/1.0.0")));
    assertEquals(second, ReleasedSample.files(folder.resolve("three/v/1.1.0")));
    assertTrue(first.size() > 50 && !first.equals(second), first.keySet().toString());
    assertEquals(
        List.of("two-short-chapters-1.0.0.zip", "two-short-chapters-1.1.0.zip"),
        names(folder.resolve("three/downloads")).stream().filter(name -> name.matches(".*[0-9]\\.zip")).toList());
    for (String version : List.of("1.0.0", "1.1.0")) {
      String archive = "two-short-chapters-" + version + ".zip";
      assertEquals(-1, Files.mismatch(sample.folder().resolve("content/releases/" + version + "/" + archive), folder.resolve("three/downloads/" + archive)));
    }
  }

  @Test
  void theSameEditionIsFrozenToTheSameBytesInAnyPlaceAndTongue() {
    ReleasedSample sample = sample();
    sample.release("1.0.0");
    ReleasedSample other = ReleasedSample.fresh(folder.resolve("other"), READER);
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      other.release("1.0.0");
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
    assertEquals(ReleasedSample.files(sample.folder()), ReleasedSample.files(other.folder()));
  }

  @Test
  void aReleaseIsNotMadeAnewNorOneBeforeIt() {
    ReleasedSample sample = sample();
    sample.release("1.0.0");
    Map<String, String> before = ReleasedSample.files(sample.folder());
    assertEquals(List.of(Rule.RELEASES_STAY), rules(sample.tryRelease("1.0.0")));
    sample.edit("index.adoc", ":edition-version: 1.0.0", ":edition-version: 1.0");
    assertEquals(List.of(Rule.RELEASES_STAY), rules(sample.tryRelease("1.0")));
    sample.edit("index.adoc", ":edition-version: 1.0", ":edition-version: 1.0.0-rc.1");
    assertEquals(List.of(Rule.RELEASES_STAY), rules(sample.tryRelease("1.0.0-rc.1")));
    sample.edit("index.adoc", ":edition-version: 1.0.0-rc.1", ":edition-version: 1.0.0");
    assertEquals(before, ReleasedSample.files(sample.folder()));
  }

  @Test
  void anEditionWithErrorsOrOfAnotherVersionIsNotReleased() throws IOException {
    ReleasedSample sample = sample();
    assertEquals(List.of(Rule.RELEASES_SAY_WHICH), rules(sample.tryRelease("1.0.1")));
    sample.edit("book/ch02.adoc", "has eight leaves.", "has person:nobody[eight] leaves.");
    assertEquals(List.of(Rule.MENTIONS_RESOLVE), rules(sample.tryRelease("1.0.0")));
    sample.edit("book/ch02.adoc", "has person:nobody[eight] leaves.", "has eight leaves.");
    Files.writeString(Files.createDirectories(sample.folder().resolve("templates")).resolve("text.ftlh"), "${page.nosuch}");
    assertEquals(List.of(Rule.TEMPLATES_PRINT), rules(sample.tryRelease("1.0.0")).stream().distinct().toList());
    assertFalse(Files.exists(sample.folder().resolve("content/releases")));
  }

  @Test
  void theFirstReleaseBeginsTheLedgerAndTheNextWantsItAccepted() throws IOException {
    ReleasedSample sample = sample();
    sample.release("1.0.0");
    Path ledger = sample.folder().resolve("content/anchors.ledger");
    assertTrue(Files.readString(ledger).contains("passage book/ch01#p1 | 1.0.0 |"), Files.readString(ledger));
    sample.edit("index.adoc", ":edition-version: 1.0.0", ":edition-version: 1.1.0");
    sample.edit("book/ch01.adoc", "See xref:", "A passage between.\n\nSee xref:");
    assertEquals(List.of(Rule.RELEASED_ADDRESSES_ARE_ACCEPTED), rules(sample.tryRelease("1.1.0")));
    sample.accept();
    sample.release("1.1.0");
    assertTrue(Files.readString(ledger).contains("passage book/ch01#p7a | 1.1.0 |"), Files.readString(ledger));
    assertTrue(Files.readString(ledger).contains("passage book/ch01#p8 | 1.0.0 |"), "The release that held it first stays on record");
    sample.bake(folder.resolve("site"));
    assertTrue(Files.readString(folder.resolve("site/v/1.1.0/book/ch01.html")).contains("id=\"p7a\""));
    Files.delete(ledger);
    // Without it the passage between is p8, and what was p8 is p9.
    assertEquals(List.of(Rule.RELEASES_KEEP_THE_LEDGER, Rule.VERSIONS_NAME_ONE_TEXT), rules(Build.bake(sample.folder(), folder.resolve("again"), READER)));
  }

  @Test
  void whatAnInterruptedReleaseLeftIsNoRelease() throws IOException {
    ReleasedSample sample = sample();
    Path left = Files.createDirectories(sample.folder().resolve("content/releases/.1.0.0.locus-new"));
    Files.writeString(left.resolve("two-short-chapters-1.0.0.zip"), "half");
    sample.bake(folder.resolve("site"));
    assertFalse(Files.exists(folder.resolve("site/v")));
    sample.release("1.0.0");
    assertEquals(List.of("1.0.0"), names(sample.folder().resolve("content/releases")));
  }

  @Test
  void everyLinkOfAFrozenPageLeadsToItsReleaseOrToTheListOfAll() throws IOException {
    int links = 0;
    for (String version : List.of("1.0.0", "1.1.0")) {
      Path release = site.resolve("v").resolve(version);
      for (Path page : pages(release)) {
        Document html = Jsoup.parse(page, "UTF-8");
        for (Element element : html.select("[href], [src]")) {
          String link = element.hasAttr("href") ? element.attr("href") : element.attr("src");
          links += resolves(release, page, html, link) ? 1 : 0;
        }
      }
    }
    assertTrue(links > 1000, links + " links");
  }

  @Test
  void anArchiveUnpackedAloneIsWhatIsPublishedAndHasNoDeadLink() throws IOException {
    ReleasedSample.unpack(site.resolve("downloads/two-short-chapters-1.0.0.zip"), folder);
    Path alone = folder.resolve("two-short-chapters-1.0.0");
    assertEquals(List.of("1.0.0", "index.html", "newer.js"), names(alone));
    assertEquals(ReleasedSample.files(site.resolve("v/1.0.0")), ReleasedSample.files(alone.resolve("1.0.0")));
    for (Path page : pages(alone)) {
      for (Element element : Jsoup.parse(page, "UTF-8").select("[href], [src]")) {
        String link = (element.hasAttr("href") ? element.attr("href") : element.attr("src")).replaceFirst("#.*", "");
        assertTrue(link.isEmpty() || link.matches("[a-z]+:.*") || Files.isRegularFile(page.resolveSibling(link)), page + ": " + link);
      }
    }
    Document list = Jsoup.parse(alone.resolve("index.html"), "UTF-8");
    assertEquals(List.of("1.0.0/index.html", "https://example.org/books/v/index.html"), list.select("a").eachAttr("href"));
  }

  private static boolean resolves(Path release, Path page, Document html, String link) throws IOException {
    if (link.matches("[a-z]+:.*")) {
      assertFalse(link.startsWith("https://example.org/books/") && !link.startsWith("https://example.org/books/v/" + release.getFileName() + "/"), page + ": " + link);
      return false;
    }
    String[] parts = link.split("#", 2);
    Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]).normalize();
    boolean outside = target.equals(site.resolve("v/index.html")) || target.equals(site.resolve("v/newer.js"));
    assertTrue(Files.isRegularFile(target) && (outside || target.startsWith(release)), page + ": " + link);
    if (parts.length > 1) {
      Document there = target.equals(page) ? html : Jsoup.parse(target, "UTF-8");
      assertTrue(there.getElementById(parts[1]) != null, page + ": " + link);
    }
    return true;
  }

  @Test
  void aFrozenPageSaysWhatItIsAndCitesItself() throws IOException {
    Document page = Jsoup.parse(site.resolve("v/1.0.0/book/ch01.html"), "UTF-8");
    assertEquals("Release 1.0.0, 23 November 2026. This page stays as it is. There may be newer versions. All versions", page.select("aside.frozen").text());
    assertEquals("https://example.org/books/v/1.0.0/book/ch01.html", page.select("link[rel=canonical]").attr("href"));
    assertEquals("https://example.org/books/v/1.0.0/book/ch01.html", page.select("meta[name=citation_public_url]").attr("content"));
    assertEquals("noindex", page.select("meta[name=robots]").attr("content"));
    assertTrue(page.select(".reference").text().contains("version 1.0.0"), page.select(".reference").text());
    assertTrue(page.select("script[src]").eachAttr("src").contains("../../newer.js"));
    assertEquals(List.of(), page.select("a[href*=downloads]"));
    assertFalse(Files.exists(site.resolve("v/1.0.0/404.html")), "Only at its root a host looks for it");
  }

  @Test
  void thePagesOfTodayLeadToTheirReleasedFormAndSayWhatHasChanged() throws IOException {
    Document chapter = Jsoup.parse(site.resolve("book/ch02.html"), "UTF-8");
    assertEquals(List.of("../v/1.1.0/book/ch02.html", "../v/index.html"), chapter.select(".colophon a[href*=v/]").eachAttr("href"));
    assertEquals("This page in release 1.1.0, 1 February 2027", chapter.select(".released p").first().text());
    assertTrue(chapter.select(".released p").get(1).text().startsWith("Changed since release 1.1.0 Passage 1, Passage 3"), chapter.select(".released").text());
    assertEquals("../v/changes/since-1.1.0.html#book-ch02-p1", chapter.select(".released [data-place=p1]").attr("href"));
    assertEquals("", chapter.select("meta[name=robots]").attr("content"));
    Document first = Jsoup.parse(site.resolve("book/ch01.html"), "UTF-8");
    assertEquals("Its words have not changed since.", first.select(".released p").get(1).text());
    assertEquals("../v/1.1.0/concordance/persons.html", Jsoup.parse(site.resolve("concordance/persons.html"), "UTF-8").select(".colophon a[href*=v/]").first().attr("href"));
  }

  @Test
  void aDifferenceIsShownInWords() throws IOException {
    Document since = Jsoup.parse(site.resolve("v/changes/since-1.0.0.html"), "UTF-8");
    Element passage = since.getElementById("book-ch01-p2");
    assertTrue(passage.select("p").first().text().endsWith("and how Pergamon found (deleted:) a (inserted:) its own way."), passage.text());
    assertEquals(List.of("../1.0.0/book/ch01.html#p2", "../../book/ch01.html#p2"), passage.select(".forms a").eachAttr("href"));
    assertEquals("Passage 2 changed", passage.select("h3").text());
    Document in = Jsoup.parse(site.resolve("v/changes/1.1.0.html"), "UTF-8");
    assertEquals(List.of("book-ch01-p2", "book-ch01-p5"), in.select(".change").eachAttr("id"));
    assertEquals(List.of("../1.0.0/book/ch01.html#p2", "../1.1.0/book/ch01.html#p2"), in.select("#book-ch01-p2 .forms a").eachAttr("href"));
    Document newest = Jsoup.parse(site.resolve("v/changes/since-1.1.0.html"), "UTF-8");
    assertTrue(newest.select(".change .kind").eachText().contains("gone"), "The verse was taken out");
  }

  @Test
  void allReleasesAreListedWithWhatIsKnownOfThem() throws IOException {
    Document list = Jsoup.parse(site.resolve("v/index.html"), "UTF-8");
    assertEquals(List.of("Release 1.1.0 1 February 2027", "Release 1.0.0 23 November 2026"), list.select(".release h2").eachText());
    assertEquals(List.of("1.1.0/index.html", "1.0.0/index.html"), list.select(".release h2 a").eachAttr("href"));
    assertEquals("The first chapter was <corrected>.", list.select(".release p").text());
    assertEquals(List.of("https://doi.org/10.1234/first"), list.select(".release dd a[href^=https]").eachAttr("href"));
    assertEquals(ReleasedSample.files(site).get("downloads/two-short-chapters-1.1.0.zip"), list.select(".release code").first().text());
    assertTrue(Files.readString(site.resolve("v/newer.js")).contains("{newest:\"1.1.0\",dois:{\"1.0.0\":\"10.1234/first\"},"));
  }

  @Test
  void anEditionThatWasNeverReleasedHasNothingOfAllThis() throws IOException {
    ReleasedSample sample = sample();
    sample.bake(folder.resolve("site"));
    assertFalse(Files.exists(folder.resolve("site/v")));
    for (Path page : pages(folder.resolve("site"))) {
      assertFalse(Files.readString(page).matches("(?s).*(?:versions\\.css|\"(?:\\.\\./)*v/|data-release|class=\"cite released).*"), page.toString());
    }
    Map<String, String> before = ReleasedSample.files(folder.resolve("site"));
    sample.release("1.0.0");
    sample.bake(folder.resolve("after"));
    assertNotEquals(before, ReleasedSample.files(folder.resolve("after")));
  }

  private ReleasedSample sample() {
    return ReleasedSample.fresh(folder.resolve("edition"), READER);
  }

  private static List<Rule> rules(List<Finding> findings) {
    return findings.stream().map(Finding::rule).toList();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return List.copyOf(new TreeSet<>(files.map(file -> file.getFileName().toString()).toList()));
    }
  }

  private static List<Path> pages(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(".html")).sorted().toList();
    }
  }
}

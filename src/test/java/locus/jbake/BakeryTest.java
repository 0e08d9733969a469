package locus.jbake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import locus.finding.Finding;
import locus.finding.Rule;
import locus.model.SourceRef;
import locus.html.Html;
import locus.view.Page;

class BakeryTest {

  @TempDir Path folder;
  @TempDir Path output;

  /** What a template sees. */
  public record View(String title, Html body, List<String> names) {}

  @BeforeEach
  void anEdition() throws IOException {
    Files.createDirectories(folder.resolve("content"));
    Files.createDirectories(folder.resolve("templates"));
    source("essay.adoc");
    template("${page.title}|${page.body}|<#list page.names as name>${name},</#list>${words.notes}");
  }

  @Test
  void viewsAreEscapedAndMarkupIsNot() throws IOException {
    assertEquals(List.of(), bake(essay()));
    assertEquals("A &amp; B|<p>c</p>|d,&lt;e&gt;,Notes", Files.readString(output.resolve("essay.html")));
  }

  @Test
  void pagesWithoutSourceAreBakedToo() throws IOException {
    assertEquals(List.of(), bake(essay(), new Page("works", "probe", "Works", "", view())));
    assertTrue(Files.readString(output.resolve("works.html")).startsWith("A &amp; B"));
  }

  @Test
  void aSourceThatIsNoPageMakesNone() throws IOException {
    source("_part.adoc");
    bake(essay());
    assertFalse(Files.exists(output.resolve("_part.html")));
  }

  @Test
  void aMissingTemplateIsAFinding() {
    List<Finding> findings = bake(new Page("essay", "unheard", "Essay", "content/essay.adoc", view()));
    assertEquals(Rule.TEMPLATES_EXIST, findings.get(0).rule());
    assertEquals(SourceRef.of("content/essay.adoc"), findings.get(0).place());
  }

  @Test
  void aFaultOfATemplateIsAFindingWithItsLine() throws IOException {
    template("fine\n${page.titel}");
    Finding finding = bake(essay()).get(0);
    assertEquals(Rule.TEMPLATES_PRINT, finding.rule());
    assertEquals(new SourceRef("templates/probe.ftlh", 2), finding.place());
    assertTrue(finding.message().contains("page.titel"), finding.message());
  }

  @Test
  void aTemplateThatCannotBeParsedIsAFindingWithItsLine() throws IOException {
    template("fine\nfine\n<#if page.title>");
    Finding finding = bake(essay()).get(0);
    assertEquals(Rule.TEMPLATES_PRINT, finding.rule());
    assertEquals(3, finding.place().line());
  }

  @Test
  void aPageThatJBakeDropsIsAFinding() {
    Finding finding = bake(new Page("gone", "probe", "Gone", "content/gone.adoc", view())).get(0);
    assertEquals(Rule.PAGES_ARE_BAKED, finding.rule());
  }

  @Test
  void filesBesideTheSourcesKeepTheirPlace() throws IOException {
    Files.createDirectories(folder.resolve("content/images"));
    Files.writeString(folder.resolve("content/images/map.txt"), "map");
    Bakery.bake(folder, output, List.of(essay()), Map.of("notes", "Notes"), List.of("images/map.txt"));
    assertEquals("map", Files.readString(output.resolve("images/map.txt")));
  }

  @Test
  void noSettingOfJBakesPublishesFilesOfElsewhereOrChangesAnAddress() throws IOException {
    Files.createDirectories(folder.resolve("secret"));
    Files.writeString(folder.resolve("secret/key.txt"), "key");
    Files.writeString(folder.resolve("secret/probe.ftlh"), "secret");
    Files.writeString(folder.resolve("jbake.properties"), """
        content.folder=secret
        asset.folder=secret
        template.folder=secret
        destination.folder=elsewhere
        output.extension=.htm
        uri.noExtension=true
        render.encoding=UTF-16
        """);
    assertEquals(List.of(), bake(essay()));
    assertTrue(Files.readString(output.resolve("essay.html")).startsWith("A &amp; B"));
    assertFalse(Files.exists(output.resolve("key.txt")) || Files.exists(output.resolve("assets/key.txt")));
  }

  @Test
  void theEditionsAssetsLieOverOurs() throws IOException {
    Files.createDirectories(folder.resolve("assets/css"));
    Files.writeString(folder.resolve("assets/css/widths.css"), "/* own */ .w1 { inline-size: 2% }");
    Files.writeString(folder.resolve("assets/css/mine.css"), ".mine { color: red; }");
    bake(essay());
    assertTrue(Files.readString(output.resolve("assets/css/tables.css")).endsWith(".w1{inline-size:2%}\n"));
    assertEquals(".mine{color:red}\n", Files.readString(output.resolve("assets/css/mine.css")));
  }

  @Test
  void stylesAndScriptsOfEveryPageAreJoinedInOrderAndTheirPartsAreGone() throws IOException {
    Files.createDirectories(folder.resolve("assets/css"));
    Files.writeString(folder.resolve("assets/css/edition.css"), "@layer own;");
    bake(essay());
    assertTrue(Files.readString(output.resolve("assets/css/locus.css")).startsWith("@layer own;@font-face{"));
    assertTrue(Files.readString(output.resolve("assets/js/locus.js")).startsWith("const locus="));
    assertFalse(Files.exists(output.resolve("assets/css/edition.css")) || Files.exists(output.resolve("assets/js/notes.js")));
  }

  private static Page essay() {
    return new Page("essay", "probe", "Essay", "content/essay.adoc", view());
  }

  private static View view() {
    return new View("A & B", new Html("<p>c</p>"), List.of("d", "<e>"));
  }

  private List<Finding> bake(Page... pages) {
    return Bakery.bake(folder, output, List.of(pages), Map.of("notes", "Notes"), List.of());
  }

  private void source(String name) throws IOException {
    Files.writeString(folder.resolve("content").resolve(name), "= Source\n\nWords.\n");
  }

  private void template(String text) throws IOException {
    Files.writeString(folder.resolve("templates/probe.ftlh"), text);
  }
}

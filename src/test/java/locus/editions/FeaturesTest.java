package locus.editions;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import locus.check.Checks;
import locus.finding.Finding;
import locus.finding.FindingPrinter;
import locus.finding.Rule;
import locus.html.Links;
import locus.html.PageContext;
import locus.html.PageHtml;
import locus.model.Document;
import locus.model.Edition;
import locus.source.BibliographyReader;
import locus.source.EditionReader;
import locus.source.Reading;
import locus.view.Messages;

/**
 * Every construct of AsciiDoc and of our vocabulary, with the HTML it becomes: {@code features/<name>/text.adoc} and whatever lies
 * beside it is read as the content of an edition. Findings stand above the page, what goes into the indexes below it.
 */
class FeaturesTest {

  /** One for all cases: its start costs more than all reading. */
  private static final EditionReader READER = new EditionReader();

  @TempDir Path editions;

  @AfterAll
  static void close() {
    READER.close();
  }

  @TestFactory
  Stream<DynamicTest> aConstructKeepsItsMeaning() {
    return Golden.cases("features").stream()
        .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
  }

  private void check(Path folder) {
    Path edition = editions.resolve(folder.getFileName());
    Golden.copy(folder, edition.resolve("content"));
    Reading reading = READER.readNext(edition);
    var bibliography = BibliographyReader.read(edition.resolve("content/works.bib"), "content/works.bib");
    Edition read = reading.edition().with(bibliography.works());
    var findings = new ArrayList<>(reading.findings());
    findings.addAll(bibliography.findings());
    findings.addAll(Checks.of(read));
    String told = new FindingPrinter(edition).print(findings.stream().filter(FeaturesTest::isOfTheConstruct).toList());
    Golden.check(folder.resolve("expected.html"), told + page(read) + IndexLines.of(read));
  }

  /** Hardly a case of a construct says who wrote its text, and one has a single entry mentioned everywhere. */
  private static boolean isOfTheConstruct(Finding finding) {
    return finding.rule() != Rule.AUTHORS_ARE_NAMED && finding.rule() != Rule.LOCATORS_ARE_DIVIDED;
  }

  private static String page(Edition edition) {
    Document text = edition.document("text").orElseThrow();
    var words = Messages.of("en");
    var html = new PageHtml(new PageContext(text, Links.of(edition, true), key -> words.getOrDefault(key, key)));
    return title(html, text.authors()) + html.body().markup() + html.notes().markup();
  }

  private static String title(PageHtml html, List<String> authors) {
    String title = line("h1", html.title().markup()) + line("p class=\"subtitle\"", html.subtitle().markup());
    return title + line("p class=\"byline\"", String.join(", ", authors));
  }

  private static String line(String tag, String markup) {
    return markup.isEmpty() ? "" : "<" + tag + ">" + markup + "</" + tag.split(" ")[0] + ">\n";
  }
}

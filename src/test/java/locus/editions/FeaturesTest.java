package locus.editions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import locus.finding.FindingPrinter;
import locus.html.Links;
import locus.html.PageContext;
import locus.html.PageHtml;
import locus.model.Document;
import locus.model.Edition;
import locus.source.EditionReader;
import locus.source.Reading;
import locus.view.Messages;

/**
 * Every construct of AsciiDoc and of our vocabulary, with the HTML it becomes: {@code features/<name>/text.adoc} and whatever lies
 * beside it is read as the content of an edition.
 */
class FeaturesTest {

  @TempDir Path editions;

  @TestFactory
  Stream<DynamicTest> aConstructKeepsItsMeaning() {
    return Golden.cases("features").stream()
        .map(folder -> DynamicTest.dynamicTest(folder.getFileName().toString(), () -> check(folder)));
  }

  private void check(Path folder) throws IOException {
    Path edition = editions.resolve(folder.getFileName());
    Path content = Files.createDirectories(edition.resolve("content"));
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : (Iterable<Path>) files.filter(file -> !file.endsWith("expected.html"))::iterator) {
        Files.copy(file, content.resolve(file.getFileName()));
      }
    }
    Reading reading = EditionReader.read(edition, Optional.empty());
    String findings = new FindingPrinter(edition).print(reading.findings());
    Golden.check(folder.resolve("expected.html"), findings + page(reading.edition()));
  }

  private static String page(Edition edition) {
    Document text = edition.document("text").orElseThrow();
    var words = Messages.of("en");
    var html = new PageHtml(new PageContext(text, Links.of(edition), key -> words.getOrDefault(key, key)));
    return html.body().markup() + html.notes().markup();
  }
}

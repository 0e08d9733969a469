package locus.export.reference;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import locus.cite.Json;
import locus.cite.PageCitations;
import locus.cite.Terms;
import locus.export.Exporter;
import locus.finding.Finding;
import locus.model.Document;
import locus.model.Edition;

/**
 * What {@code cite.js} needs of each page that is cited, in {@code data/cite/}: a classic script, loaded when a reader first asks how
 * to cite something.
 *
 * @param words the words of the interface
 */
public record CiteScripts(Map<String, String> words) implements Exporter {

  private static final List<String> PANEL =
      List.of("citePASSAGE", "citePASSAGES", "citeSECTION", "citeNOTE", "citePASSAGEAt", "citePASSAGESAt", "citeSECTIONAt", "citeNOTEAt", "citeWhole",
          "citeStyle", "citeNote", "citeInText", "citeInList", "citeQuotation", "citeCopy", "citeCopied", "citeFailed", "citeClose", "citeSelection", "citeExport", "address", "referenceQuotes");

  @Override
  public List<Finding> write(Edition edition, Path site) {
    edition.documents().stream().filter(document -> document.kind() != Document.Kind.REGISTER).forEach(document -> write(edition, document, site));
    return List.of();
  }

  private void write(Edition edition, Document page, Path site) {
    String name = "cite/" + page.path();
    Map<String, Object> all = new LinkedHashMap<>(PageCitations.of(edition, page, new Terms(words)));
    Map<String, String> said = new LinkedHashMap<>();
    PANEL.forEach(key -> said.put(key, words.getOrDefault(key, key)));
    all.put("words", said);
    Path file = site.resolve("data/" + name + ".js");
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, "locus[" + Json.of(name) + "](" + Json.of(all) + ")\n");
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }
}

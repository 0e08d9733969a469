package locus.finding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Findings as an editor reads them: sorted by file and line, each once, with the source line, and a count at the end.
 *
 * <pre>
 * A-002 error  content/stalin-centenary-view.adoc:41
 *   Passage p14 was accepted and is gone. Citations of it will break.
 *     | The barley stood high that year, and …
 *   Put it back, or record in content/anchors.ledger where it went.
 * 1 error
 * </pre>
 */
public final class FindingPrinter {

  private static final Comparator<Finding> BY_PLACE =
      Comparator.comparing(Finding::place).thenComparing(finding -> finding.rule().code()).thenComparing(Finding::message);

  private final Path folder;
  private final Map<String, List<String>> lines = new HashMap<>();

  /**
   * Prints findings about one edition.
   *
   * @param folder the edition folder, to which the places of findings are relative
   */
  public FindingPrinter(Path folder) {
    this.folder = folder;
  }

  /**
   * All findings and the closing line.
   *
   * @return empty where there are none; otherwise every line ends in a line feed
   */
  public String print(Collection<Finding> findings) {
    List<Finding> sorted = findings.stream().distinct().sorted(BY_PLACE).toList();
    if (sorted.isEmpty()) {
      return "";
    }
    var out = new StringBuilder();
    sorted.forEach(finding -> block(finding, out));
    return out.append(summary(sorted)).append('\n').toString();
  }

  private void block(Finding finding, StringBuilder out) {
    String severity = finding.rule().severity() == Severity.ERROR ? "error" : "warning";
    out.append(finding.rule().code()).append(' ').append(severity).append("  ").append(finding.place()).append('\n');
    out.append("  ").append(printable(finding.message())).append('\n');
    String quote = printable(finding.quote().isEmpty() ? sourceLine(finding) : finding.quote());
    if (!quote.isEmpty()) {
      out.append("    | ").append(Excerpt.of(quote, finding.message())).append('\n');
    }
    out.append("  ").append(printable(finding.remedy())).append('\n');
  }

  private String sourceLine(Finding finding) {
    List<String> file = lines.computeIfAbsent(finding.place().file(), this::read);
    int line = finding.place().line();
    return line > 0 && line <= file.size() ? file.get(line - 1) : "";
  }

  private List<String> read(String file) {
    Path path = folder.resolve(file);
    if (!Files.isRegularFile(path)) {
      return List.of();
    }
    try {
      // Not strictly: a file that is no UTF-8 has a finding too, and its line is shown as far as it can be read.
      return new String(Files.readAllBytes(path), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(path.toString(), e);
    }
  }

  /** One line, which cannot steer a terminal. */
  private static String printable(String words) {
    return words.replaceAll("[\\s\\uFEFF]+", " ").replaceAll("\\p{Cntrl}", "\uFFFD").strip();
  }

  private static String summary(List<Finding> findings) {
    long errors = findings.stream().filter(finding -> finding.rule().severity() == Severity.ERROR).count();
    long warnings = findings.size() - errors;
    if (errors == 0) {
      return count(warnings, "warning");
    }
    return count(errors, "error") + (warnings > 0 ? ", " + count(warnings, "warning") : "");
  }

  private static String count(long number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }
}

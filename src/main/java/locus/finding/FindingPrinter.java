package locus.finding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import locus.model.SourceRef;

/**
 * Findings as an editor reads them: sorted by file and line, each once, with the source line, and a count at the end. One that is found
 * at many places has one block for all.
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

  /** From how many places on a fault has one block for all of them. */
  private static final int MANY = 4;

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
    blocks(sorted).forEach(same -> block(same, out));
    return out.append(summary(sorted)).append('\n').toString();
  }

  /** A fault that is found again and again, such as an attribute that nobody sets, is told once, with all its places. */
  private static List<List<Finding>> blocks(List<Finding> sorted) {
    Map<List<Object>, List<Finding>> alike = sorted.stream().collect(Collectors.groupingBy(FindingPrinter::fault));
    var blocks = new ArrayList<List<Finding>>();
    for (Finding finding : sorted) {
      List<Finding> same = alike.get(fault(finding));
      if (same.size() < MANY) {
        blocks.add(List.of(finding));
      } else if (same.get(0) == finding) {
        blocks.add(same);
      }
    }
    return blocks;
  }

  private static List<Object> fault(Finding finding) {
    return List.of(finding.rule(), finding.message(), finding.remedy());
  }

  private void block(List<Finding> same, StringBuilder out) {
    Finding finding = same.get(0);
    String severity = finding.rule().severity() == Severity.ERROR ? "error" : "warning";
    out.append(finding.rule().code()).append(' ').append(severity).append("  ").append(finding.place()).append('\n');
    out.append("  ").append(printable(finding.message())).append('\n');
    String quote = printable(finding.quote().isEmpty() ? sourceLine(finding) : finding.quote());
    if (!quote.isEmpty()) {
      out.append("    | ").append(Excerpt.of(quote, finding.message())).append('\n');
    }
    if (same.size() > 1) {
      out.append("  The same at ").append(places(same.subList(1, same.size()))).append(".\n");
    }
    out.append("  ").append(printable(finding.remedy())).append('\n');
  }

  /** {@code content/a.adoc:3, 7; content/b.adoc:1}. */
  private static String places(List<Finding> findings) {
    var places = new StringBuilder();
    String file = "";
    for (Finding finding : findings) {
      SourceRef place = finding.place();
      boolean again = place.file().equals(file) && place.line() > 0;
      places.append(places.isEmpty() ? "" : again ? ", " : "; ").append(again ? Integer.toString(place.line()) : place.toString());
      file = place.file();
    }
    return places.toString();
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

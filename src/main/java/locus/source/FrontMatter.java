package locus.source;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import locus.finding.Rule;
import locus.model.SourceRef;

/**
 * A header in YAML, between two lines {@code ---} at the beginning of a source, as Jekyll and Hugo have them before AsciiDoc. To stock
 * Asciidoctor it is a rule and a paragraph, which nobody means; programs that read such sources have Asciidoctor skip it.
 */
final class FrontMatter {
  private static final Pattern FIELD = Pattern.compile("[\\w.-]+:(\\s.*)?");
  private static final Pattern MORE = Pattern.compile("\\s*|\\s*[#-].*|\\s+\\S.*|[]}]\\s*");

  private FrontMatter() {}

  /**
   * The lines of a source, or of a file that one includes, with empty ones in place of the header, so that each keeps its number; and a
   * finding.
   */
  static List<String> without(List<String> lines, String name, Findings findings) {
    int end = end(lines);
    if (end == 0) {
      return lines;
    }
    findings.add(Rule.HEADERS_ARE_ASCIIDOC, new SourceRef(name, 1), "The lines between --- are a header for another program; they are left out.");
    var left = new ArrayList<>(Collections.nCopies(end, ""));
    left.addAll(lines.subList(end, lines.size()));
    return left;
  }

  /** How many lines it has, with both fences. */
  private static int end(List<String> lines) {
    if (lines.isEmpty() || !isFence(lines.get(0))) {
      return 0;
    }
    boolean field = false;
    for (int i = 1; i < lines.size(); i++) {
      String line = lines.get(i);
      if (isFence(line)) {
        return field ? i + 1 : 0;
      }
      if (FIELD.matcher(line).matches()) {
        field = true;
      } else if (!MORE.matcher(line).matches()) {
        return 0;
      }
    }
    return 0;
  }

  private static boolean isFence(String line) {
    return line.stripTrailing().equals("---");
  }
}

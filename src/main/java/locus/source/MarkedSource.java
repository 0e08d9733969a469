package locus.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import locus.model.SourceRef;

/**
 * A source with marks in place of macros, block by block: a macro may run over line ends, but not out of its block.
 *
 * <p>What bounds a block here is coarser than Asciidoctor's own grammar, and need not be finer: a macro that runs from one item or
 * cell into the next is found when the converted text is parsed.
 */
final class MarkedSource {
  private static final Pattern BOUNDARY =
      Pattern.compile(
          "\\s*|(-{4,}|\\.{4,}|={4,}|_{4,}|\\*{4,}|\\+{4,}|/{4,}|--|```.*|[|,:!]={3,}|'''|<<<|\\+)\\s*|(={1,6}|#{1,6})\\s.*|\\[.*\\]\\s*"
              + "|:!?\\w[^:]*:(\\s.*)?|(include|ifdef|ifndef|ifeval|endif|image|video|audio|toc)::.*");

  private MarkedSource() {}

  /**
   * Marks lines.
   *
   * @param first the place of the first of them
   */
  static List<String> of(List<String> lines, Vocabulary vocabulary, Tokens tokens, SourceRef first) {
    var marked = new ArrayList<String>(lines.size());
    int line = 0;
    while (line < lines.size()) {
      int end = line + 1;
      if (!BOUNDARY.matcher(lines.get(line)).matches()) {
        while (end < lines.size() && !BOUNDARY.matcher(lines.get(end)).matches()) {
          end++;
        }
      }
      String block = String.join("\n", lines.subList(line, end));
      boolean touched = block.indexOf(':') >= 0 || block.contains("<<") || block.contains("((");
      if (touched && !block.startsWith("include::")) {
        block = MacroScanner.scan(vocabulary, tokens, block, new SourceRef(first.file(), first.line() + line));
      }
      marked.addAll(List.of(block.split("\n", -1)));
      line = end;
    }
    return marked;
  }
}

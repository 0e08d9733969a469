package locus.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The stretches of a block that Asciidoctor hands through unformatted: {@code +a *b*+}, {@code pass:[..]}, {@code stem:[..]}.
 *
 * <p>The rules are Asciidoctor's (rx.rb: InlinePassMacroRx, InlineStemMacroRx, InlinePassRx). A macro in them is shown as written.
 */
final class Passthroughs {
  private static final Pattern INLINE =
      Pattern.compile(
          "(?<!\\\\)(\\+\\+\\+?|\\$\\$)(?:.*?)\\1"
              + "|(?<!\\\\)(?<![\\p{L}\\p{N}_])(?:pass|stem|latexmath|asciimath):[a-z,-]*\\[(?:|.*?[^\\\\])\\]"
              + "|(?<![\\p{L}\\p{N}_;:\\\\])\\+(?:\\S|\\S.*?\\S)\\+(?![\\p{L}\\p{N}_])",
          Pattern.DOTALL);
  static final Passthroughs NONE = new Passthroughs(List.of());

  private final List<int[]> spans;

  private Passthroughs(List<int[]> spans) {
    this.spans = spans;
  }

  static Passthroughs of(String block) {
    if (block.indexOf('+') < 0 && !block.contains("$$") && !block.contains("pass:") && !block.contains("stem:") && !block.contains("math:")) {
      return NONE;
    }
    var spans = new ArrayList<int[]>();
    for (Matcher span = INLINE.matcher(block); span.find(); ) {
      spans.add(new int[] {span.start(), span.end()});
    }
    return new Passthroughs(spans);
  }

  /** The end of the stretch that begins here; the position itself where none begins. */
  int endOf(int position) {
    for (int[] span : spans) {
      if (span[0] == position) {
        return span[1];
      }
    }
    return position;
  }
}

package locus.mark;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Goes through a source line by line: header, listings, literal and comment blocks, attributes, directives and block macros are
 * barred; headings and captions are titles; quotations and verses are quotations. What is left is handed on to
 * {@link InlineGround}, paragraph by paragraph.
 */
final class BlockGround {

  private static final Pattern FENCE = Pattern.compile("(-{4,}|\\.{4,}|\\+{4,}|/{4,}|```\\w*|[,:!]={3,})\\s*");
  private static final Pattern QUOTE = Pattern.compile("_{4,}\\s*");
  private static final Pattern FRAME = Pattern.compile("(={4,}|\\*{4,}|--|\\|={3,}|\\+|'''|<<<)\\s*");
  private static final Pattern TITLE = Pattern.compile("(={1,6}|#{1,6})\\s.*|\\.[^\\s.].*");
  private static final Pattern DIRECTIVE = Pattern.compile(":!?\\w[^:]*:(\\s.*)?|//([^/].*)?|\\w+::\\S*\\[.*]\\s*|\\[\\[.*]]\\s*");
  private static final Pattern ATTRIBUTES = Pattern.compile("\\[.*]\\s*");
  private static final Pattern CODE = Pattern.compile("\\[(source|listing|literal|stem|latexmath|asciimath|pass|comment)\\b.*");
  private static final Pattern LITERAL_COLUMN = Pattern.compile("\\[.*\\bcols=(?:\"[^\"]*l[^\"]*\"|[^\",\\]]*l).*");
  private static final Pattern QUOTED = Pattern.compile("\\[(quote|verse)\\b.*");
  private static final Pattern TERM = Pattern.compile(".*\\S(::{1,3}|;;)(\\s.*)?");
  private static final Pattern LETTERED = Pattern.compile("\\s*(?:\\p{Alpha}|[ivx]+|[IVX]+)[.)]\\s");
  private static final Pattern ITEM = Pattern.compile("\\s+([*.-]+|\\d+\\.|\\w\\.)\\s.*|\\s+\\S.*::(\\s.*)?");

  private final String text;
  private final Ground ground;
  private final Deque<String> quotes = new ArrayDeque<>();
  private String fence = "";
  private Ground.Nature next = Ground.Nature.FREE;
  private Ground.Nature paragraph = Ground.Nature.FREE;
  private int paragraphStart = -1;

  private BlockGround(String text) {
    this.text = text;
    this.ground = new Ground(text.length());
  }

  /** The ground of a source; its lines end in line feeds. */
  static Ground of(String text) {
    var reader = new BlockGround(text);
    int at = reader.header();
    while (at < text.length()) {
      int end = text.indexOf('\n', at);
      end = end < 0 ? text.length() : end;
      reader.line(at, end, text.substring(at, end).stripTrailing());
      at = end + 1;
    }
    reader.endParagraph(text.length());
    return reader.ground;
  }

  /** A document header ends at the first empty line; attributes of the block that it is may stand before it. */
  private int header() {
    boolean titled = false;
    int at = 0;
    while (at < text.length()) {
      int end = text.indexOf('\n', at) < 0 ? text.length() : text.indexOf('\n', at);
      String line = text.substring(at, end).strip();
      if (titled ? line.isEmpty() : !line.isEmpty() && !line.startsWith(":") && !line.startsWith("//") && !ATTRIBUTES.matcher(line).matches() && !isTitle(line)) {
        break;
      }
      titled = titled || isTitle(line);
      at = end + 1;
    }
    ground.set(0, titled ? at : 0, Ground.Nature.BARRED);
    return titled ? at : 0;
  }

  private static boolean isTitle(String line) {
    return line.startsWith("= ") || line.startsWith("# ");
  }

  private void line(int from, int to, String line) {
    if (!fence.isEmpty()) {
      ground.set(from, to, Ground.Nature.BARRED);
      fence = line.equals(fence) ? "" : fence;
    } else if (FENCE.matcher(line).matches()) {
      open(from, to, line);
    } else if (QUOTE.matcher(line).matches()) {
      bar(from, to);
      if (line.equals(quotes.peek())) {
        quotes.pop();
      } else {
        quotes.push(line);
      }
      next = Ground.Nature.FREE;
    } else if (FRAME.matcher(line).matches()) {
      bar(from, to);
      if ((line.equals("--") || line.startsWith("|=")) && next == Ground.Nature.BARRED) {
        fence = line;
      }
      next = line.equals("+") ? next : Ground.Nature.FREE;
    } else {
      wordsOrSigns(from, to, line);
    }
  }

  private void open(int from, int to, String line) {
    bar(from, to);
    fence = line.startsWith("```") ? "```" : line;
    next = Ground.Nature.FREE;
  }

  private void wordsOrSigns(int from, int to, String line) {
    if (line.isEmpty()) {
      endParagraph(from);
    } else if (paragraphStart < 0 && ATTRIBUTES.matcher(line).matches()) {
      bar(from, to);
      next = CODE.matcher(line).matches() || LITERAL_COLUMN.matcher(line).matches() ? Ground.Nature.BARRED : QUOTED.matcher(line).matches() ? Ground.Nature.QUOTATION : next;
    } else if (DIRECTIVE.matcher(line).matches()) {
      ground.set(from, to, Ground.Nature.BARRED);
    } else if (paragraphStart < 0 && TITLE.matcher(line).matches()) {
      paragraph(from, Ground.Nature.TITLE);
      endParagraph(to);
      ground.set(to, to + 1, Ground.Nature.BARRED); // no name goes on behind it
    } else if (paragraphStart < 0) {
      boolean literal = Character.isWhitespace(line.charAt(0)) && !ITEM.matcher(line).matches();
      Ground.Nature quotation = quotes.isEmpty() && !line.startsWith("> ") ? Ground.Nature.FREE : Ground.Nature.QUOTATION;
      paragraph(from, literal ? Ground.Nature.BARRED : next.compareTo(quotation) > 0 ? next : quotation);
      next = Ground.Nature.FREE;
      Matcher lettered = LETTERED.matcher(line);
      if (lettered.lookingAt()) { // the letter that numbers an item
        ground.set(from, from + lettered.end(), Ground.Nature.BARRED);
      }
    } else if (TERM.matcher(line).matches()) {
      ground.set(from - 1, from, Ground.Nature.BARRED); // it begins an item
    }
  }

  private void bar(int from, int to) {
    endParagraph(from);
    ground.set(from, to, Ground.Nature.BARRED);
  }

  private void paragraph(int from, Ground.Nature nature) {
    paragraphStart = from;
    paragraph = nature;
  }

  private void endParagraph(int to) {
    if (paragraphStart >= 0) {
      ground.set(paragraphStart, to, paragraph);
      if (paragraph != Ground.Nature.BARRED) {
        new InlineGround(text, ground).read(paragraphStart, to);
      }
      paragraphStart = -1;
    }
  }
}

package locus.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import locus.finding.Finding;
import locus.finding.Rule;
import locus.model.SourceRef;
import locus.model.Unspaced;

/**
 * Replaces the macros of one block of AsciiDoc by marks, before Asciidoctor sees it.
 *
 * <p>{@code corr:[tasks,sic="taslks"]} becomes an opening mark, {@code tasks}, a mark that opens the part {@code sic}, {@code taslks},
 * and a closing mark. Asciidoctor's own macros are left as they are; some get a mark before them that keeps their line.
 */
final class MacroScanner {
  static final Pattern HEAD = Pattern.compile("(\\p{L}[\\p{L}\\p{N}-]*):([^\\s\\[\\]]*)\\[");

  private static final Pattern HEADING = Pattern.compile("(?:={1,6}|#{1,6})\\s");
  private static final Set<String> STOCK =
      Set.of(
          "footnote", "footnoteref", "image", "icon", "kbd", "btn", "menu", "link", "xref", "mailto", "pass", "stem", "latexmath",
          "asciimath", "indexterm", "indexterm2", "anchor", "http", "https", "ftp", "irc", "file", "include", "ifdef", "ifndef",
          "ifeval", "audio", "video", "toc", "callto", "tel");
  private static final Set<String> PLACED = Set.of("xref", "link", "footnote", "image", "indexterm", "indexterm2");

  private final Vocabulary vocabulary;
  private final Tokens tokens;
  private final String text;
  private final SourceRef start;
  private final Passthroughs passthroughs;
  private final Matcher head;
  private final SignsBetween signs;
  private final boolean heading;
  private StringBuilder out = new StringBuilder();

  private MacroScanner(Vocabulary vocabulary, Tokens tokens, String text, SourceRef start) {
    this.vocabulary = vocabulary;
    this.tokens = tokens;
    this.text = text;
    this.start = start;
    this.passthroughs = Passthroughs.of(text);
    this.head = HEAD.matcher(text);
    this.signs = new SignsBetween(text, vocabulary);
    this.heading = HEADING.matcher(text).lookingAt();
  }

  static boolean isStock(String name) {
    return STOCK.contains(name);
  }

  /** The block with marks in place of macros; it has as many lines as before. */
  static String scan(Vocabulary vocabulary, Tokens tokens, String block, SourceRef start) {
    var scanner = new MacroScanner(vocabulary, tokens, block, start);
    scanner.words(0, block.length(), false);
    return scanner.out.toString();
  }

  private void words(int from, int to, boolean inside) {
    var brackets = new Brackets(text);
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      int untouched = Math.min(to, Math.max(passthroughs.endOf(at), endOfComment(text, at)));
      if (untouched > at) {
        if (Character.isLetter(c) && c != 'p') { // a formula; pass:[] must stand first in the value of an attribute
          out.append(tokens.addPlace(place(at)));
        }
        at = copy(at, untouched);
      } else if (c == '\\' && at + 1 < to) {
        at = backslash(at, to, inside, brackets);
      } else if (Character.isLetter(c)) {
        at = word(at, to);
      } else if (signs.isApostrophe(at, to)) {
        out.append(Tokens.APOSTROPHE);
        at++;
      } else if (signs.isDash(at, to)) {
        out.append(Tokens.DASH);
        at += 2;
      } else {
        if (c == '[') {
          brackets.open(at);
        } else if (c == ']') {
          brackets.close();
        } else if (c == '<' || c == '(') {
          placeReference(at, c);
        }
        at = copy(at, at + 1);
      }
    }
  }

  private int copy(int from, int to) {
    out.append(text, from, to);
    return to;
  }

  /** A line of comment within a block is no text; the place itself where none begins. */
  static int endOfComment(String text, int at) {
    if (text.charAt(at) != '/' || !text.startsWith("//", at) || text.startsWith("///", at) || at > 0 && text.charAt(at - 1) != '\n') {
      return at;
    }
    int end = text.indexOf('\n', at);
    return end < 0 ? text.length() : end;
  }

  /** {@code <<id>>} and {@code ((term))} keep their line. */
  private void placeReference(int at, char c) {
    boolean first = at == 0 || text.charAt(at - 1) != c;
    boolean two = at + 1 < text.length() && text.charAt(at + 1) == c;
    boolean pageBreak = c == '<' && text.startsWith("<<<", at);
    if (first && two && !pageBreak) {
      out.append(tokens.addPlace(place(at)));
    }
  }

  private int backslash(int at, int to, boolean inside, Brackets brackets) {
    char next = text.charAt(at + 1);
    if (Character.isLetter(next)) {
      if (isHead(at + 1, to) && (vocabulary.knows(head.group(1)) || !unknown(head.group(1), head.group(2), at + 1).isEmpty())) {
        out.append(Tokens.BACKSLASH);
        return copy(at + 1, head.end() - 1);
      }
      return copy(at, endOfName(at + 1, to));
    }
    if (inside && (next == '"' || next == ']' && brackets.allPlain())) {
      if (next == ']') {
        brackets.closeEscaped();
      }
      out.append(Tokens.BACKSLASH);
      return copy(at + 1, at + 2);
    }
    if (next == ']') {
      brackets.closeEscaped();
    }
    boolean together = next == ']' || next == '[' || next == '<' || next == '(';
    return copy(at, together ? at + 2 : at + 1);
  }

  private int word(int at, int to) {
    int end = endOfName(at, to);
    boolean begins = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)) || Unspaced.isAt(text, at - 1);
    int within = end < to && text.charAt(end) == ':' ? WithinWord.macro(vocabulary, text, begins ? at + 1 : at, end) : end;
    if (within < end && isHead(within, to) && !isInAddress(at)) {
      boolean dash = signs.isDash(within - 2, to);
      copy(at, dash ? within - 2 : within);
      out.append(dash ? String.valueOf(Tokens.DASH) : "");
      return macro(within, head.end(), to, head.group(1), head.group(2));
    }
    if (!begins || end >= to || text.charAt(end) != ':' || !isHead(at, to) || isInAddress(at)) {
      return copy(at, Unspaced.endOfFirst(text, at, end));
    }
    String name = head.group(1);
    if (Unspaced.isAt(text, at) && !vocabulary.knows(name)) {
      return copy(at, at + 1);
    }
    String key = head.group(2);
    int body = head.end();
    if (vocabulary.knows(name)) {
      return macro(at, body, to, name, key);
    }
    int part = text.indexOf('-', at) + 1;
    if (part > 0 && part < end && !STOCK.contains(name)) {
      return copy(at, signs.isDash(part - 1, to) ? part - 1 : part);
    }
    if (PLACED.contains(name) && !key.startsWith(":")) {
      boolean note = name.equals("footnote");
      Macro named = note && !key.isEmpty() && body < to && text.charAt(body) != ']' ? new Macro(name, key, Map.of(), place(at)) : Token.NO_MACRO;
      out.append(tokens.add(new Token(Token.Type.PLACE, named, "", "", place(at), note ? end(body, to) : List.of())));
      return copy(at, end);
    }
    List<Finding> unknown = unknown(name, key, at);
    if (!unknown.isEmpty()) {
      out.append(tokens.add(new Token(Token.Type.TEXT, Token.NO_MACRO, "", text.substring(at, body), place(at), unknown)));
      return body;
    }
    return copy(at, end);
  }

  private List<Finding> unknown(String name, String key, int at) {
    return STOCK.contains(name) ? List.of() : MacroFindings.ofUnknown(vocabulary, name, key, place(at));
  }

  /** {@code https://x.org/person:b} is no mention of b. */
  private boolean isInAddress(int at) {
    int from = at;
    while (from > 0 && !Character.isWhitespace(text.charAt(from - 1)) && text.charAt(from - 1) != '[' && text.charAt(from - 1) != ']') {
      from--;
    }
    int scheme = text.indexOf("://", from);
    return scheme >= 0 && scheme < at;
  }

  private boolean isHead(int at, int to) {
    return head.region(at, to).lookingAt();
  }

  private int endOfName(int at, int to) {
    int end = at;
    while (end < to && (Character.isLetterOrDigit(text.charAt(end)) || text.charAt(end) == '-')) {
      end++;
    }
    return end;
  }

  private int macro(int at, int body, int to, String name, String key) {
    var extent = MacroBody.find(text, body, to, passthroughs, vocabulary.attributesOf(name));
    if (extent.isEmpty()) {
      var finding = Finding.of(Rule.MACROS_ARE_CLOSED, place(at), "The bracket of " + name + ":" + key + "[ is not closed within its block.");
      out.append(tokens.add(new Token(Token.Type.TEXT, Token.NO_MACRO, "", text.substring(at, body), place(at), List.of(finding))));
      return body;
    }
    write(extent.get(), name, key, at, body);
    return signs.macroEnds(extent.get());
  }

  private void write(MacroBody found, String name, String key, int at, int body) {
    var attributes = new LinkedHashMap<String, String>();
    found.attributes().stream()
        .filter(attribute -> !Vocabulary.isProse(attribute.name()))
        .forEach(attribute -> attributes.put(attribute.name(), attribute.value(text)));
    var macro = new Macro(name, key, attributes, place(at));
    var findings = new MacroFindings(vocabulary, text).of(macro, found, body);
    out.append(tokens.add(new Token(Token.Type.OPEN, macro, "", text.substring(at, body), macro.source(), findings)));
    if (text.startsWith("http", body)) {
      out.append(Tokens.BOUNDARY);
    }
    if (name.equals("ednote")) {
      aside(macro, body, found.wordsEnd());
    } else {
      words(body, found.wordsEnd(), true);
    }
    int written = found.wordsEnd();
    int lines = 0;
    for (MacroBody.Attribute attribute : found.attributes()) {
      if (Vocabulary.isProse(attribute.name())) {
        String source = text.substring(written, attribute.from());
        lines += lineEnds(source, source.length());
        out.append(tokens.add(new Token(Token.Type.PART, macro, attribute.name(), source, macro.source(), List.of())));
        aside(macro, attribute.from(), attribute.to());
        written = attribute.to();
      }
    }
    String rest = text.substring(written, found.close() + 1);
    // The lines of the file must keep their numbers.
    out.append("\n".repeat(lines + lineEnds(rest, rest.length())));
    out.append(tokens.add(new Token(Token.Type.CLOSE, macro, "", rest.replace("\n", ""), macro.source(), List.of())));
  }

  /**
   * What is said about the text and not in it. In a heading it is kept out of Asciidoctor's sight, since the section's id is made of
   * all it sees.
   */
  private void aside(Macro macro, int from, int to) {
    if (!heading) {
      words(from, to, true);
      return;
    }
    StringBuilder around = out;
    out = new StringBuilder();
    words(from, to, true);
    String marked = out.toString();
    out = around;
    out.append(tokens.add(new Token(Token.Type.ASIDE, macro, marked, text.substring(from, to), macro.source(), List.of())));
  }

  private static int lineEnds(String source, int end) {
    int ends = 0;
    for (int at = source.indexOf('\n'); at >= 0 && at < end; at = source.indexOf('\n', at + 1)) {
      ends++;
    }
    return ends;
  }

  private List<Finding> end(int body, int to) {
    return new NoteEnd(text, passthroughs).fault(body, to)
        .map(fault -> Finding.of(Rule.NOTES_ARE_WHOLE, place(fault.at()), fault.message()).withRemedy(fault.remedy())).stream().toList();
  }

  private SourceRef place(int at) {
    return new SourceRef(start.file(), start.line() + lineEnds(text, at));
  }
}

package locus.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import locus.finding.Finding;
import locus.finding.Rule;

/**
 * Reads converted text into elements.
 *
 * <p>Tags nest by themselves; macros of the vocabulary may cross them, as in {@code _a person:x[b_ c]}. Then the macro is cut where the
 * formatting ends, and a finding says so.
 */
final class ElementParser {
  private static final Tag ROOT = new Tag("root", Map.of());
  private static final Tag MACRO = new Tag("macro", Map.of());
  private static final Token NONE = new Token(Token.Type.PLACE, Token.NO_MACRO, "", "", Token.NO_MACRO.source(), List.of());

  private final Conversion conversion;
  private final Tokens tokens;
  private final Tags tags;
  private final Findings findings;
  private final String text;
  private final Deque<Element> open = new ArrayDeque<>();
  private int written;

  private ElementParser(Conversion conversion, Findings findings, String text) {
    this.conversion = conversion;
    this.tokens = conversion.tokens();
    this.tags = conversion.tags();
    this.findings = findings;
    this.text = text;
  }

  /** The nodes of a piece of converted text. */
  static List<Node> parse(String text, Conversion conversion, Findings findings) {
    return new ElementParser(conversion, findings, text.replace(Tokens.BOUNDARY, "")).parse();
  }

  private List<Node> parse() {
    var root = new Element(ROOT, NONE, -1);
    open.push(root);
    for (int at = 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == Tokens.START) {
        flush(at);
        at = mark(at);
        written = at + 1;
      } else if (c == '<' && at + 1 < text.length() && text.charAt(at + 1) == Tokens.TAG) {
        flush(at);
        int end = text.indexOf('>', at);
        int number = Tokens.number(text, at + 2, end);
        open(new Element(tags.get(number), NONE, number));
        at = end;
        written = at + 1;
      } else if (c == '<' && at + 2 < text.length() && text.charAt(at + 1) == '/' && text.charAt(at + 2) == Tokens.TAG) {
        flush(at);
        int end = text.indexOf('>', at);
        closeTag(Tokens.number(text, at + 3, end));
        at = end;
        written = at + 1;
      }
    }
    flush(text.length());
    while (open.size() > 1) {
      crossed(open.pop());
    }
    return root.children();
  }

  private void flush(int at) {
    if (at > written) {
      open.peek().children().add(new Node.Text(text.substring(written, at)));
    }
  }

  private int mark(int at) {
    int end = text.indexOf(Tokens.END, at);
    int number = Tokens.number(text, at + 1, end);
    Token token = tokens.get(number);
    switch (token.type()) {
      case OPEN -> open(new Element(MACRO, token, number));
      case PART -> part(token, number);
      case CLOSE -> closeMacro(token.macro());
      case ASIDE -> open.peek().children().addAll(parse(conversion.apart(token.part()), conversion, findings));
      case PLACE, TEXT -> open.peek().children().add(new Node.Mark(token));
    }
    return end;
  }

  private void open(Element element) {
    open.peek().children().add(element);
    open.push(element);
  }

  private void part(Token token, int number) {
    if (closeDownTo(token.macro(), false)) {
      open(new Element(new Tag("part", Map.of("name", token.part())), token, number));
    }
  }

  private void closeMacro(Macro macro) {
    if (closeDownTo(macro, true)) {
      return;
    }
    findings.add(crossing(macro));
  }

  /** Closes what stands open within a macro, and the macro itself if asked; false where the macro is not open any more. */
  private boolean closeDownTo(Macro macro, boolean itself) {
    if (open.stream().noneMatch(element -> isMacro(element, macro))) {
      return false;
    }
    while (!isMacro(open.peek(), macro)) {
      Element closed = open.pop();
      boolean ownPart = closed.is("part") && closed.token().macro() == macro;
      if (!ownPart) {
        findings.add(crossing(macro));
      }
    }
    if (itself) {
      open.pop();
    }
    return true;
  }

  private static boolean isMacro(Element element, Macro macro) {
    return element.is("macro") && element.token().macro() == macro;
  }

  private void closeTag(int number) {
    if (open.stream().noneMatch(element -> isTag(element, number))) {
      return;
    }
    while (!isTag(open.peek(), number)) {
      crossed(open.pop());
    }
    open.pop();
  }

  private static boolean isTag(Element element, int number) {
    return element.number() == number && !element.is("macro") && !element.is("part");
  }

  private void crossed(Element element) {
    if (element.is("macro") || element.is("part")) {
      findings.add(crossing(element.token().macro()));
    }
  }

  private static Finding crossing(Macro macro) {
    return Finding.of(
        Rule.MACROS_DO_NOT_CROSS,
        macro.source(),
        "The macro " + macro.name() + ":" + macro.key() + "[ begins and ends on different sides of formatting, a cell or an item.");
  }
}

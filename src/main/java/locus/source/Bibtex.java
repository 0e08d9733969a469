package locus.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import locus.finding.Finding;
import locus.finding.Rule;
import locus.model.SourceRef;

/** The entries of a BibTeX file with their fields as written, after {@code @string} and {@code #}; and what is amiss. */
final class Bibtex {

  /** An entry; type and names of fields in lower case. */
  record Entry(String type, String key, Map<String, String> fields, SourceRef source) {}

  /** Stops the reading of an entry. */
  private static final class Fault extends Exception {
    private static final long serialVersionUID = 1;
    private final int at;

    Fault(int at, String message) {
      super(message);
      this.at = at;
    }
  }

  private static final Pattern OPENING = Pattern.compile("@\\s*([A-Za-z]+)\\s*[{(]");
  private static final Pattern NEXT_ENTRY = Pattern.compile("(?m)^[ \\t]*@\\s*[A-Za-z]+\\s*[{(]");
  private static final Pattern STRAY = Pattern.compile("(?m)^[ \\t,]*(\\w+\\s*=|[})]).*");
  private static final Pattern NAME = Pattern.compile("[^\\s,{}()=\"#%]+");

  /** What the styles of BibTeX call by their first three letters. */
  private static final List<String> MONTHS =
      List.of("January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December");

  private final String text;
  private final int[] lineEnds;
  private final String file;
  private final List<Finding> findings;
  private final Map<String, String> strings = new HashMap<>();
  private final List<Entry> entries = new ArrayList<>();
  private int at;
  private int lastRead;

  Bibtex(String text, String file, List<Finding> findings) {
    this.text = text;
    this.lineEnds = IntStream.range(0, text.length()).filter(i -> text.charAt(i) == '\n').toArray();
    this.file = file;
    this.findings = findings;
    MONTHS.forEach(month -> strings.put(month.substring(0, 3).toLowerCase(Locale.ROOT), month));
  }

  List<Entry> entries() {
    Matcher opening = OPENING.matcher(text);
    while (opening.find(at)) {
      stray(at, opening.start());
      at = opening.end();
      if (isCommented(opening.start())) {
        continue;
      }
      try {
        object(opening.group(1).toLowerCase(Locale.ROOT), place(opening.start()));
      } catch (Fault fault) {
        findings.add(Finding.of(Rule.BIBLIOGRAPHY_IS_VALID, place(fault.at), fault.getMessage()));
        Matcher next = NEXT_ENTRY.matcher(text);
        at = next.find(opening.end()) ? next.start() : text.length();
      }
    }
    stray(at, text.length());
    return entries;
  }

  /** Whether a line of its own, which begins with a per cent sign, has the place. */
  private boolean isCommented(int offset) {
    return text.substring(text.lastIndexOf('\n', offset) + 1, offset).stripLeading().startsWith("%");
  }

  private SourceRef place(int offset) {
    int before = Arrays.binarySearch(lineEnds, offset);
    return new SourceRef(file, 1 + (before < 0 ? -before - 1 : before));
  }

  /** What looks like a field outside of any entry: a brace too many has closed the entry before it. */
  private void stray(int from, int to) {
    Matcher field = STRAY.matcher(text).region(from, to);
    if (field.find()) {
      String message = "“" + field.group().strip() + "” stands outside of any entry.";
      findings.add(Finding.of(Rule.BIBLIOGRAPHY_IS_VALID, place(field.start()), message));
    }
  }

  private void object(String type, SourceRef place) throws Fault {
    char close = text.charAt(at - 1) == '{' ? '}' : ')';
    if (type.equals("comment") || type.equals("preamble")) {
      group(close);
      return;
    }
    Map<String, String> fields = new LinkedHashMap<>();
    String key = "";
    if (type.equals("string")) {
      field(fields);
    } else {
      key = name("a key");
    }
    while (!next(close)) {
      expect(',', close);
      if (!next(close)) {
        field(fields);
      }
    }
    at++;
    if (type.equals("string")) {
      strings.putAll(fields);
    } else {
      entries.add(new Entry(type, key, fields, place));
    }
  }

  private boolean next(char sign) {
    while (at < text.length() && (Character.isWhitespace(text.charAt(at)) || text.charAt(at) == '%')) {
      int end = text.indexOf('\n', at);
      at = text.charAt(at) != '%' ? at + 1 : end < 0 ? text.length() : end;
    }
    return at < text.length() && text.charAt(at) == sign;
  }

  /** What is missing is missing after the last thing read, not where the next begins. */
  private void expect(char sign, char orElse) throws Fault {
    if (next(sign)) {
      at++;
      return;
    }
    throw new Fault(lastRead, "A “" + sign + "”" + (orElse == sign ? "" : " or “" + orElse + "”") + " is missing here.");
  }

  private String name(String what) throws Fault {
    next(' ');
    Matcher name = NAME.matcher(text).region(at, text.length());
    if (!name.lookingAt()) {
      throw new Fault(at, "Here " + what + " is missing.");
    }
    at = name.end();
    lastRead = at;
    return name.group();
  }

  private void field(Map<String, String> fields) throws Fault {
    String field = name("the name of a field").toLowerCase(Locale.ROOT);
    expect('=', '=');
    var value = new StringBuilder(piece());
    while (next('#')) {
      at++;
      value.append(piece());
    }
    fields.putIfAbsent(field, value.toString());
  }

  private String piece() throws Fault {
    if (next('{') || next('"')) {
      return group(text.charAt(at++) == '{' ? '}' : '"');
    }
    int start = at;
    String word = name("a value");
    String words = word.matches("[0-9]+") ? word : strings.get(word.toLowerCase(Locale.ROOT));
    if (words == null) {
      throw new Fault(start, "No @string defines the abbreviation “" + word + "”.");
    }
    return words;
  }

  /** Up to the sign that closes what was opened just before; pairs of braces count. */
  private String group(char close) throws Fault {
    int start = at;
    int depth = 0;
    for (; at < text.length(); at++) {
      char sign = text.charAt(at);
      if (depth == 0 && sign == close) {
        lastRead = at;
        return text.substring(start, at++);
      }
      depth += sign == '{' ? 1 : sign == '}' ? -1 : 0;
      if (depth < 0) {
        throw new Fault(at, "A brace closes here that was not opened within the value.");
      }
    }
    throw new Fault(start - 1, "What is opened here does not close.");
  }
}

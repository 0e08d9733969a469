package locus.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import locus.finding.Finding;
import locus.finding.Rule;
import locus.model.Name;
import locus.model.SourceRef;
import locus.model.Work;

/**
 * Reads {@code works.bib} as reference managers export it.
 *
 * <p>No library reads it: jbibtex knows no line of an entry, gives up the whole file at the first word between two entries, drops
 * TeX that it does not know ({@code \L}, {@code \c}), and does not compile without warnings.
 */
public final class BibliographyReader {

  /** The works in the order written, and what is wrong with the file. */
  public record Reading(List<Work> works, List<Finding> findings) {
    public Reading {
      works = List.copyOf(works);
      findings = List.copyOf(findings);
    }
  }

  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9]+(?:[-_.:][A-Za-z0-9]+)*");
  private static final Set<String> VERBATIM = Set.of("url", "doi", "file", "eprint", "crossref", "keywords", "urldate");

  private final Map<String, Work> works = new LinkedHashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  private BibliographyReader() {}

  /**
   * Reads a bibliography. A faulty entry is left out and has a finding; the others are read.
   *
   * @param file an edition without it has no bibliography
   * @param shownName its path in findings, such as {@code content/works.bib}
   */
  public static Reading read(Path file, String shownName) {
    if (!Files.exists(file)) {
      return new Reading(List.of(), List.of());
    }
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
    CharBuffer text = CharBuffer.allocate(bytes.length);
    var rest = ByteBuffer.wrap(bytes);
    if (StandardCharsets.UTF_8.newDecoder().decode(rest, text, true).isError()) {
      int line = lines(text.flip(), text.length());
      return new Reading(List.of(), List.of(Finding.of(Rule.SOURCES_ARE_UTF8, new SourceRef(shownName, line), "The file is not UTF-8 here.")));
    }
    return of(text.flip().toString(), shownName);
  }

  static Reading of(String text, String shownName) {
    var reader = new BibliographyReader();
    new Bibtex(text, shownName, reader.findings).entries().forEach(reader::work);
    return new Reading(List.copyOf(reader.works.values()), reader.findings);
  }

  private static int lines(CharSequence text, int end) {
    return 1 + (int) text.subSequence(0, end).chars().filter(sign -> sign == '\n').count();
  }

  private void report(Rule rule, SourceRef place, String message) {
    findings.add(Finding.of(rule, place, message));
  }

  private void work(Bibtex.Entry entry) {
    String key = entry.key();
    SourceRef place = entry.source();
    if (!KEY.matcher(key).matches()) {
      report(Rule.WORK_KEYS_ARE_WELL_FORMED, place, "“" + key + "” cannot be the key of a work.");
    }
    if (works.containsKey(key)) {
      report(Rule.WORK_KEYS_ARE_UNIQUE, place, "The key “" + key + "” is taken already (" + works.get(key).source() + ").");
      return;
    }
    Map<String, String> fields = new LinkedHashMap<>();
    Set<String> unknown = new TreeSet<>();
    entry.fields().forEach((name, value) -> {
      String words = value.replaceAll("\\s+", " ").strip();
      boolean isNames = name.equals("author") || name.equals("editor");
      fields.put(name, isNames || VERBATIM.contains(name) ? words : Tex.words(words, unknown));
    });
    List<Name> authors = Names.of(fields.remove("author"), unknown);
    List<Name> editors = Names.of(fields.remove("editor"), unknown);
    if (!unknown.isEmpty()) {
      report(Rule.TEX_IS_KNOWN, place, "“" + key + "” has TeX that is shown as it is written: " + String.join(" ", unknown) + ".");
    }
    works.put(key, new Work(key, entry.type(), authors, editors, fields, place));
  }

  /** The entries of a BibTeX file with their fields as written, after {@code @string} and {@code #}; and what is amiss. */
  static final class Bibtex {

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
      for (Month month : Month.values()) {
        String name = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
        strings.put(name.substring(0, 3).toLowerCase(Locale.ROOT), name);
      }
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

  /**
   * Names as BibTeX takes them apart: {@code First von Last}, {@code von Last, First}, {@code von Last, Jr, First}; what is braced
   * as a whole is an institution. {@code and others} ends as a name of its own, {@code others}.
   */
  static final class Names {

    private Names() {}

    static List<Name> of(String field, Set<String> unknown) {
      return field == null ? List.of() : split(field, "\\s+and\\s+").stream().map(name -> name(name, unknown)).toList();
    }

    /** Splits where a pattern matches outside of braces. */
    private static List<String> split(String text, String divider) {
      var parts = new ArrayList<String>();
      Matcher matcher = Pattern.compile("[{}]|" + divider).matcher(text);
      int depth = 0;
      int start = 0;
      while (matcher.find()) {
        depth += matcher.group().equals("{") ? 1 : matcher.group().equals("}") ? -1 : 0;
        if (depth == 0 && !matcher.group().equals("}")) {
          parts.add(text.substring(start, matcher.start()).strip());
          start = matcher.end();
        }
      }
      parts.add(text.substring(start).strip());
      return parts.stream().filter(part -> !part.isEmpty()).toList();
    }

    private static Name name(String name, Set<String> unknown) {
      List<String> parts = split(name, ",");
      if (parts.size() > 1) {
        List<String> family = split(parts.get(0), "[\\s~]+");
        int particles = particles(family, 0);
        String suffix = parts.size() > 2 ? parts.get(1) : "";
        return made(family.subList(particles, family.size()), parts.get(parts.size() - 1), family.subList(0, particles), suffix, unknown);
      }
      List<String> words = split(name, "[\\s~]+");
      int first = 0;
      while (first < words.size() - 1 && !isParticle(words.get(first))) {
        first++;
      }
      int last = particles(words, first);
      return made(words.subList(last, words.size()), String.join(" ", words.subList(0, first)), words.subList(first, last), "", unknown);
    }

    /** Index after the last particle from {@code first} on, which is never the last word. */
    private static int particles(List<String> words, int first) {
      int end = first;
      for (int at = first; at < words.size() - 1; at++) {
        end = isParticle(words.get(at)) ? at + 1 : end;
      }
      return end;
    }

    private static boolean isParticle(String word) {
      String plain = word.startsWith("{") && !word.startsWith("{\\") ? "" : Tex.words(word, new TreeSet<>());
      return !plain.isEmpty() && Character.isLowerCase(plain.codePointAt(0));
    }

    private static Name made(List<String> family, String given, List<String> particles, String suffix, Set<String> unknown) {
      return new Name(
          Tex.words(String.join(" ", family), unknown), Tex.words(given, unknown),
          Tex.words(String.join(" ", particles), unknown), Tex.words(suffix, unknown));
    }
  }

  /** TeX as words: accents, symbols, dashes and quotation marks become Unicode, braces go, styles are dropped. */
  static final class Tex {

    private static final Map<String, String> SYMBOLS = new HashMap<>();
    private static final Set<String> STYLES =
        Set.of(
            "emph", "textit", "textbf", "textsc", "textsl", "texttt", "textrm", "textup", "textmd", "textsf", "textnormal", "text", "mbox",
            "url", "uppercase", "mkbibemph", "textsuperscript", "textsubscript", "textcyrillic", "it", "bf", "em", "sc", "sl", "tt", "rm",
            "itshape", "bfseries", "protect", "relax", "nocase", "textquotesingle");
    private static final String ACCENTS = "'\u0301`\u0300^\u0302\"\u0308~\u0303=\u0304.\u0307u\u0306v\u030CH\u030Bc\u0327k\u0328r\u030Ad\u0323b\u0331t\u0361";

    static {
      String[] pairs =
          ("ss ß o ø O Ø l ł L Ł ae æ AE Æ oe œ OE Œ aa å AA Å i ı j ȷ dh ð DH Ð dj đ DJ Đ th þ TH Þ ng ŋ NG Ŋ textendash – textemdash —"
                  + " ldots … dots … textellipsis … S § P ¶ copyright © textcopyright © pounds £ textsterling £ euro € texteuro €"
                  + " textquoteleft ‘ textquoteright ’ textquotedblleft “ textquotedblright ” guillemotleft « guillemotright » guillemetleft «"
                  + " guillemetright » quotedblbase „ quotesinglbase ‚ textbackslash \\ LaTeX LaTeX TeX TeX textasciitilde ~ textdegree °"
                  + " textregistered ® texttrademark ™ textunderscore _ textbar | textless < textgreater > slash / cprime ʹ textperiodcentered ·"
                  + " & & % % $ $ # # _ _ { { } }")
              .split(" ");
      for (int at = 0; at < pairs.length; at += 2) {
        SYMBOLS.put(pairs[at], pairs[at + 1]);
      }
      Map.of(",", "\u202F", " ", " ", "\\", " ", "-", "", "/", "", "@", "", "textquotesingle", "'").forEach(SYMBOLS::put);
    }

    private final String source;
    private final Set<String> unknown;
    private int at;

    private Tex(String source, Set<String> unknown) {
      this.source = source;
      this.unknown = unknown;
    }

    /** The words; commands that are not known stay as written, and are added to {@code unknown}. */
    static String words(String source, Set<String> unknown) {
      String words = new Tex(source, unknown).run();
      return Normalizer.normalize(words, Normalizer.Form.NFC).replaceAll(" +", " ").strip();
    }

    private String run() {
      var out = new StringBuilder();
      while (at < source.length()) {
        out.append(next());
      }
      return out.toString();
    }

    private String next() {
      char sign = source.charAt(at);
      if (sign == '\\' && at + 1 < source.length()) {
        return command();
      }
      if (sign == '$' && source.indexOf('$', at + 1) > 0) {
        return formula();
      }
      for (String[] ligature : new String[][] {{"---", "—"}, {"--", "–"}, {"``", "“"}, {"''", "”"}, {"`", "‘"}, {"'", "’"}, {"~", "\u00A0"}, {"{", ""}, {"}", ""}}) {
        if (source.startsWith(ligature[0], at)) {
          at += ligature[0].length();
          return ligature[1];
        }
      }
      return Character.toString(take());
    }

    private int take() {
      int sign = source.codePointAt(at);
      at += Character.charCount(sign);
      return sign;
    }

    private String formula() {
      int end = source.indexOf('$', at + 1) + 1;
      String formula = source.substring(at, end);
      at = end;
      unknown.add(formula);
      return formula;
    }

    private String command() {
      at++;
      int start = at;
      take();
      boolean isWord = Character.isLetter(source.charAt(start));
      while (isWord && at < source.length() && Character.isLetter(source.charAt(at))) {
        at++;
      }
      String command = source.substring(start, at);
      int accent = command.length() == 1 ? ACCENTS.indexOf(command) : -1;
      skipSpaces(isWord);
      if (accent >= 0 && accent % 2 == 0) {
        return accented(ACCENTS.charAt(accent + 1), command);
      }
      return STYLES.contains(command) ? "" : SYMBOLS.containsKey(command) ? SYMBOLS.get(command) : unknown(command);
    }

    private String unknown(String command) {
      unknown.add("\\" + command);
      return "\\" + command + " ";
    }

    /** After a command's name spaces do not count; {@code {}} there only ends the name, and a space after it does. */
    private void skipSpaces(boolean isWord) {
      while (isWord && at < source.length() && source.charAt(at) == ' ') {
        at++;
      }
    }

    private String accented(char accent, String command) {
      skipSpaces(true);
      String letter = at < source.length() ? argument() : "";
      String base = letter.replaceFirst("^ı", "i").replaceFirst("^ȷ", "j");
      if (base.isEmpty()) {
        return "^~".contains(command) ? command : "";
      }
      int first = base.offsetByCodePoints(0, 1);
      return base.substring(0, first) + accent + base.substring(first);
    }

    private String argument() {
      if (source.charAt(at) != '{') {
        return next();
      }
      int start = at + 1;
      int depth = 0;
      do {
        depth += source.charAt(at) == '{' ? 1 : source.charAt(at) == '}' ? -1 : 0;
        at++;
      } while (depth > 0 && at < source.length());
      return new Tex(source.substring(start, Math.max(start, at - 1)), unknown).run();
    }
  }
}

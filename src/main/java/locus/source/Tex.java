package locus.source;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** TeX as words: accents, symbols, dashes and quotation marks become Unicode, braces go, styles are dropped. */
final class Tex {

  private static final Map<String, String> SYMBOLS = new HashMap<>();
  private static final Set<String> STYLES =
      Set.of(
          "emph", "textit", "textbf", "textsc", "textsl", "texttt", "textrm", "textup", "textmd", "textsf", "textnormal", "text", "mbox",
          "url", "uppercase", "mkbibemph", "textsuperscript", "textsubscript", "textcyrillic", "it", "bf", "em", "sc", "sl", "tt", "rm",
          "itshape", "bfseries", "protect", "relax", "nocase");
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

package locus.essay;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The transcription, with its notes lifted out of the feet of the pages and its calls recognised.
 *
 * <p>A paragraph is a line. A line is a note where it begins with a number as the transcription marks it: {@code ^{6.} From},
 * {@code ^{1. &#}x27;The} (the entity of a quotation mark, cut by the markup), {@code ² See}, {@code - 10. Last}. A call is a
 * superscript number; one that lost its superscript is the only bare number of its value between its neighbours, floating
 * ({@code itself. 4 By}) or stuck to a word ({@code tasks11.}).
 *
 * @param text the words of the text, calls among them
 * @param notes the words of each note, by number
 * @param markup what of the transcription's markup was read as such
 */
record CopyText(List<Token> text, SortedMap<Integer, List<Token>> notes, List<Difference> markup) {
  private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
  private static final Pattern NOTE =
      Pattern.compile("(?:\\^\\{(\\d+)\\. &#\\}x27;|\\^\\{(\\d+)\\.\\}\\s*|([" + SUPERSCRIPTS + "]+)\\s+|- (\\d+)\\.\\s+)");
  private static final Pattern SUPERSCRIPT = Pattern.compile("[" + SUPERSCRIPTS + "]+");
  private static final Pattern EMPHASIS = Pattern.compile("\\*(\\S[^*]*?)\\*");

  /** Reads a transcription. */
  static CopyText read(String transcription) {
    return new Reader(transcription.lines().toList()).read();
  }

  /** A call that was found, and how it is written. */
  private record Call(int number, int line, int start, int end) {
    boolean precedes(Call other) {
      return line < other.line || line == other.line && start < other.start;
    }
  }

  private static final class Reader {
    private final List<String> lines;
    private final TreeMap<Integer, List<Token>> notes = new TreeMap<>();
    private final List<Difference> markup = new ArrayList<>();
    private final List<Integer> paragraphs = new ArrayList<>();

    Reader(List<String> lines) {
      this.lines = lines;
    }

    CopyText read() {
      for (int i = 0; i < lines.size(); i++) {
        Matcher note = NOTE.matcher(lines.get(i));
        if (note.lookingAt()) {
          note(i, note);
        } else if (!lines.get(i).isBlank()) {
          paragraphs.add(i);
        }
      }
      return new CopyText(text(), notes, List.copyOf(markup));
    }

    private void note(int line, Matcher mark) {
      int number = 0;
      for (int group = 1; group <= 4; group++) {
        number = mark.group(group) == null ? number : number(mark.group(group));
      }
      String quote = mark.group(1) == null ? "" : "'";
      markup.add(new Difference(place(line), mark.group().strip(), quote.isEmpty() ? "n" + number : "n" + number + " ‘", GeneralRule.NOTE_NUMBERS));
      Stream words = new Stream();
      words.add(quote + withoutEmphasis(line, lines.get(line).substring(mark.end())), place(line), List.of());
      if (notes.put(number, words.tokens()) != null) {
        throw new IllegalArgumentException(place(line) + ": a second note " + number);
      }
    }

    private List<Token> text() {
      List<Call> calls = calls();
      Stream words = new Stream();
      for (int line : paragraphs) {
        int at = 0;
        for (Call call : calls) {
          if (call.line == line) {
            words.add(withoutEmphasis(line, lines.get(line).substring(at, call.start)), place(line), List.of());
            words.call(call.number, lines.get(line).substring(call.start, call.end), place(line));
            at = call.end;
          }
        }
        words.add(withoutEmphasis(line, lines.get(line).substring(at)), place(line), List.of());
        words.block();
      }
      return words.tokens();
    }

    private List<Call> calls() {
      TreeMap<Integer, Call> found = new TreeMap<>();
      for (int line : paragraphs) {
        Matcher matcher = SUPERSCRIPT.matcher(lines.get(line));
        while (matcher.find()) {
          int number = number(matcher.group());
          found.put(number, new Call(number, line, matcher.start(), matcher.end()));
        }
      }
      for (int number : notes.keySet()) {
        found.computeIfAbsent(number, n -> bare(n, found.lowerEntry(n), found.higherEntry(n)));
      }
      return List.copyOf(found.values());
    }

    /** The call that lost its superscript: the one bare number of its value between the calls around it. */
    private Call bare(int number, Map.Entry<Integer, Call> before, Map.Entry<Integer, Call> after) {
      Pattern digits = Pattern.compile("(?<![\\p{N}–-])" + number + "(?![\\p{L}\\p{N}–-])");
      List<Call> candidates = new ArrayList<>();
      for (int line : paragraphs) {
        Matcher matcher = digits.matcher(lines.get(line));
        while (matcher.find()) {
          Call call = new Call(number, line, matcher.start(), matcher.end());
          if ((before == null || before.getValue().precedes(call)) && (after == null || call.precedes(after.getValue()))) {
            candidates.add(call);
          }
        }
      }
      if (candidates.size() != 1) {
        throw new IllegalArgumentException("The call of note " + number + " has " + candidates.size() + " candidates in the copy-text.");
      }
      return candidates.get(0);
    }

    private String withoutEmphasis(int line, String words) {
      return EMPHASIS.matcher(words).replaceAll(found -> {
        markup.add(new Difference(place(line), found.group(), found.group(1), GeneralRule.EMPHASIS));
        return Matcher.quoteReplacement(found.group(1));
      });
    }

    private static int number(String digits) {
      StringBuilder plain = new StringBuilder();
      digits.chars().forEach(c -> plain.append(SUPERSCRIPTS.indexOf(c) < 0 ? c - '0' : SUPERSCRIPTS.indexOf(c)));
      return Integer.parseInt(plain.toString());
    }

    private static String place(int line) {
      return "line " + (line + 1);
    }
  }
}

package locus.essay;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A witness's characters in reading order, gathered piece by piece, then cut into tokens. */
final class Stream {
  /** Calls travel as one private character each. */
  private static final char CALL = '\uE000';

  private static final Pattern TOKEN =
      Pattern.compile("[\\uE000-\\uF8FF]|[\\p{L}\\p{N}\\p{M}]+(?:['’‘–-]+[\\p{L}\\p{N}\\p{M}]+)*|[^\\s\\p{Z}]");

  private final StringBuilder letters = new StringBuilder();
  private final List<Piece> pieces = new ArrayList<>();
  private final TreeSet<Integer> breaks = new TreeSet<>();

  private record Piece(int start, String place, List<GeneralRule> rules, String raw) {}

  /** Adds characters as they stand; line ends in them are spaces. */
  void add(String words, String place, List<GeneralRule> rules) {
    pieces.add(new Piece(letters.length(), place, rules, ""));
    letters.append(words.replace('\n', ' '));
  }

  /** Adds the call of a note, with the way it is written. */
  void call(int number, String raw, String place) {
    pieces.add(new Piece(letters.length(), place, List.of(), raw));
    letters.append((char) (CALL + number));
  }

  /** Ends a paragraph or a heading. */
  void block() {
    letters.append('\n');
  }

  /** A new page or column of the witness begins here. */
  void turn() {
    breaks.add(letters.length());
  }

  /** Where the next character will stand. */
  int length() {
    return letters.length();
  }

  /** How many tokens begin before a character. */
  int tokensBefore(int offset) {
    Matcher matcher = TOKEN.matcher(letters);
    int count = 0;
    while (matcher.find() && matcher.start() < offset) {
      count++;
    }
    return count;
  }

  /** The whole, cut into tokens. */
  List<Token> tokens() {
    List<Token> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(letters);
    int end = 0;
    int piece = -1;
    while (matcher.find()) {
      while (piece + 1 < pieces.size() && pieces.get(piece + 1).start <= matcher.start()) {
        piece++;
      }
      tokens.add(token(matcher.group(), letters.substring(end, matcher.start()), pieces.get(piece), tokens.isEmpty(), isBroken(end, matcher.start())));
      end = matcher.end();
    }
    return tokens;
  }

  private static Token token(String word, String gap, Piece piece, boolean first, boolean broken) {
    boolean opens = first || gap.indexOf('\n') >= 0;
    char letter = word.charAt(0);
    boolean call = letter >= CALL && letter <= '\uF8FF';
    String raw = call ? piece.raw : word;
    String key = call ? "[" + (letter - CALL) + "]" : GeneralRule.undo(word, piece.rules);
    return new Token(raw, key, first ? "" : gap, opens, broken, piece.place);
  }

  private boolean isBroken(int from, int to) {
    return !breaks.subSet(from, true, to, true).isEmpty();
  }
}

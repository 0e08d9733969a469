package locus.source;

import java.util.ArrayList;
import java.util.List;
import locus.model.SourceRef;

/**
 * The marks that stand in a text while Asciidoctor has it, and what they stand for.
 *
 * <p>Made of Unicode noncharacters (U+FDD0 to U+FDEF), which no text may hold and no rule of Asciidoctor's knows: neither letters nor
 * spaces nor punctuation. A mark is {@link #START}, hexadecimal digits from U+FDE0 on, {@link #END}.
 */
final class Tokens {
  static final char START = '\uFDD0';
  static final char TAG = '\uFDD1';
  static final char END = '\uFDD2';
  /** Stands for a backslash that is shown in code only. */
  static final char BACKSLASH = '\uFDD3';

  /** Stands for an apostrophe between the words of a macro and a letter, which is typographic in prose and as typed in code. */
  static final char APOSTROPHE = '\uFDD5';

  /** Stands for two hyphens between the words of a macro and a letter, in the same way. */
  static final char DASH = '\uFDD6';
  /** A dash as Asciidoctor sets it between two letters: a line may end after it. */
  private static final String SET_DASH = "—\u200B";

  /** A bare address is a link only after certain characters; this one is dropped again. */
  static final String BOUNDARY = "\uFDD4(";

  private static final char ZERO = '\uFDE0';

  private final List<Token> tokens = new ArrayList<>();

  String add(Token token) {
    tokens.add(token);
    return START + digits(tokens.size() - 1) + END;
  }

  String addPlace(SourceRef place) {
    return add(new Token(Token.Type.PLACE, Token.NO_MACRO, "", "", place, List.of()));
  }

  static boolean isMark(char c) {
    return c >= '\uFDD0' && c <= '\uFDEF';
  }

  static String digits(int number) {
    var digits = new StringBuilder();
    for (int rest = number; digits.length() == 0 || rest > 0; rest >>= 4) {
      digits.insert(0, (char) (ZERO + (rest & 15)));
    }
    return digits.toString();
  }

  static int number(CharSequence text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      number = number * 16 + (text.charAt(i) - ZERO);
    }
    return number;
  }

  Token get(int number) {
    return tokens.get(number);
  }

  /** The text as the editor wrote it, for code and other text that is shown as written. */
  String asWritten(String marked) {
    return replace(marked, true);
  }

  /** The words alone, without formatting too, for names and addresses in which nothing is marked up. */
  String wordsOf(String marked) {
    return replace(Tags.without(marked), false);
  }

  private String replace(String marked, boolean source) {
    if (marked.chars().noneMatch(c -> isMark((char) c))) {
      return marked;
    }
    return replaceMarks(marked.replace(BOUNDARY, ""), source);
  }

  private String replaceMarks(String marked, boolean source) {
    var out = new StringBuilder();
    for (int i = 0; i < marked.length(); i++) {
      char c = marked.charAt(i);
      if (c == START) {
        int end = marked.indexOf(END, i);
        if (end < 0) {
          break; // Asciidoctor has cut a mark in two: the initial of an author whose name begins with one
        }
        Token token = get(number(marked, i + 1, end));
        if (source || token.type() == Token.Type.TEXT) {
          out.append(token.source());
        } else if (token.type() == Token.Type.PART) {
          end = closing(marked, end, token);
        }
        i = end;
      } else if (c == BACKSLASH) {
        out.append(source ? "\\" : "");
      } else if (c == APOSTROPHE) {
        out.append(source ? '\'' : '’');
      } else if (c == DASH) {
        out.append(source ? "--" : SET_DASH);
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  /** Prose without the marks that stand for one character. */
  static String prose(String marked) {
    return marked.chars().noneMatch(c -> isMark((char) c)) ? marked : marked.replace(String.valueOf(BACKSLASH), "").replace(APOSTROPHE, '’').replace(String.valueOf(DASH), SET_DASH);
  }

  /** The end of the mark that closes the macro of a part: what is said about a reading is none of its words. */
  private int closing(String marked, int from, Token part) {
    for (int at = marked.indexOf(START, from); at >= 0; at = marked.indexOf(START, at + 1)) {
      int end = marked.indexOf(END, at);
      Token token = get(number(marked, at + 1, end));
      if (token.type() == Token.Type.CLOSE && token.macro() == part.macro()) {
        return end;
      }
    }
    return from;
  }
}

package locus.index;

import com.ibm.icu.text.Collator;
import com.ibm.icu.lang.UCharacter;
import java.text.Normalizer;

/**
 * The letters under which a language groups its headings. A letter that the language sorts as a variant of another (É, and Æ in
 * English) stands under that one; a letter of its own (Ñ in Spanish, Å after Z in Swedish, Ch in Czech) has a group of its own.
 * Signs of Chinese stand under the first letter of their pinyin where the language sorts them by it, kana and Hangul under their
 * row ({@code か}, {@code 가}).
 */
final class Alphabet {

  private static final String KANA = "あかさたなはまやらわ";
  private static final String HANGUL = "가나다라마바사아자차카타파하";

  /** What CLDR's collations place before the first sign of a group. */
  private static final String GROUP = "\uFDD0";

  private final Collator primary;

  /** @param primary to which accents and capitals are nothing */
  Alphabet(Collator primary) {
    this.primary = primary;
  }

  String letter(String words) {
    if (words.isEmpty() || !Character.isLetter(words.codePointAt(0))) {
      return Collation.SIGNS;
    }
    String first = words.substring(0, words.offsetByCodePoints(0, 1));
    return switch (Character.UnicodeScript.of(first.codePointAt(0))) {
      case LATIN -> latin(first, words);
      case HAN -> pinyin(first);
      case HIRAGANA, KATAKANA -> row(KANA, first);
      case HANGUL -> row(HANGUL, first);
      default -> itself(first);
    };
  }

  private String itself(String first) {
    String upper = UCharacter.toUpperCase(first);
    String base = Normalizer.normalize(upper, Normalizer.Form.NFD).substring(0, 1);
    return Character.isLetter(base.codePointAt(0)) && primary.compare(base, upper) == 0 ? base : upper;
  }

  private String latin(String first, String words) {
    String letter = String.valueOf(latinBefore(first));
    String pair = words.substring(0, words.offsetByCodePoints(0, Math.min(2, words.codePointCount(0, words.length()))));
    if (isBeyond(letter, first)) {
      return UCharacter.toUpperCase(first);
    }
    return pair.length() > 1 && !pair.contains(" ") && isBeyond(letter, pair) ? titled(pair) : letter;
  }

  private String pinyin(String first) {
    for (char letter = 'Z'; letter >= 'A'; letter--) {
      if (primary.compare(GROUP + letter, first) <= 0) {
        return String.valueOf(letter);
      }
    }
    return first;
  }

  private String row(String rows, String first) {
    for (int i = rows.length() - 1; i > 0; i--) {
      if (primary.compare(rows.substring(i, i + 1), first) <= 0) {
        return rows.substring(i, i + 1);
      }
    }
    return rows.substring(0, 1);
  }

  /** The last of A to Z that does not come after a letter. */
  private char latinBefore(String first) {
    char letter = 'A';
    while (letter < 'Z' && primary.compare(String.valueOf((char) (letter + 1)), first) <= 0) {
      letter++;
    }
    return letter;
  }

  /** Whether something comes after all that begins with a letter, so that the language counts it as another letter. */
  private boolean isBeyond(String letter, String other) {
    return primary.compare(other, letter + "\uFFFF") > 0;
  }

  private static String titled(String pair) {
    return UCharacter.toUpperCase(pair.substring(0, 1)) + UCharacter.toLowerCase(pair.substring(1));
  }
}

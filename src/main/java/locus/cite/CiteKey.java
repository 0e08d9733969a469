package locus.cite;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.Locale;

/** A word as part of a BibTeX key: letters and digits of ASCII alone, since BibTeX knows no others. */
final class CiteKey {

  private CiteKey() {}

  /** {@code müller}, for {@code Müller}, becomes {@code muller}, {@code Сталин} {@code stalin}; a word without letters {@code cited}. */
  static String of(String word) {
    String letters = Normalizer.normalize(word, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    boolean latin = letters.codePoints().noneMatch(sign -> sign > 127 && Character.isLetter(sign));
    String plain = (latin ? letters : Romanisation.ASCII.transliterate(word)).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    return plain.isEmpty() ? "cited" : plain;
  }

  /** Of letters that are more than one with a mark on it: {@code Łódź}, and all other scripts. Loaded when a name needs it: it takes its time. */
  private static final class Romanisation {
    static final Transliterator ASCII = Transliterator.getInstance("Any-Latin; Latin-ASCII");
  }
}

package locus.cite;

import java.text.Normalizer;
import java.util.Locale;

/** A word as part of a BibTeX key: letters and digits of ASCII alone. */
final class CiteKey {

  private CiteKey() {}

  /** {@code müller}, for {@code Müller}, becomes {@code muller}; a word in another script {@code cited}. */
  static String of(String word) {
    String plain = Normalizer.normalize(word, Normalizer.Form.NFD).toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    return plain.isEmpty() ? "cited" : plain;
  }
}

package locus.cite;

import java.util.Map;

/**
 * The words and signs of references in the language of the interface, as a locale of CSL has them: {@code edited by}, {@code vol.},
 * quotation marks.
 *
 * @param words words of the interface by their key; {@code language} is the one they are in
 */
public record Terms(Map<String, String> words) {

  /** BCP 47. */
  String language() {
    return words.getOrDefault("language", "en");
  }

  boolean isEnglish() {
    return language().equals("en");
  }

  /** A phrase with its gap filled. */
  String say(String key, String part) {
    return say(key).replace("{0}", part);
  }

  String say(String key) {
    return words.getOrDefault(key, key);
  }

  /** The number of a new edition: {@code 2nd}, {@code 2.}, {@code 2ᵉ}. */
  String ordinal(String number) {
    if (!isEnglish()) {
      return say("referenceOrdinal", number);
    }
    boolean teen = number.matches(".*1\\d");
    return number + (teen ? "th" : number.endsWith("1") ? "st" : number.endsWith("2") ? "nd" : number.endsWith("3") ? "rd" : "th");
  }

  Quotes quotes() {
    return Quotes.of(say("referenceQuotes"), isEnglish());
  }
}

package locus.index;

/** A heading as part of a locator: its first words, about thirty characters. */
final class HeadingWords {

  private static final int LONGEST = 30;

  private HeadingWords() {}

  static String shortened(String heading) {
    String words = Context.spaced(heading).strip();
    if (words.length() <= LONGEST) {
      return words;
    }
    int cut = words.lastIndexOf(' ', LONGEST);
    return (cut <= 0 ? words : words.substring(0, cut)) + " …";
  }
}

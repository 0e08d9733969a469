package locus.html;

/** Words in another language than what stands around them, which has to be said: by it they run, hyphenate and are read out. */
public final class Foreign {

  private Foreign() {}

  /**
   * The language to be named.
   *
   * @param words the words' language (BCP 47)
   * @param page the language around them; a variety of the same language is none to name
   * @return empty where it is the same
   */
  public static String language(String words, String page) {
    return words.split("-", 2)[0].equals(page.split("-", 2)[0]) ? "" : words;
  }
}

package locus.essay;

/**
 * A place where page and copy-text differ.
 *
 * @param place where, in the copy-text and on the page
 * @param copy the copy-text's words
 * @param page the page's words
 * @param account what accounts for it, or empty
 */
record Difference(String place, String copy, String page, String account) {

  boolean isAccounted() {
    return !account.isEmpty();
  }

  @Override
  public String toString() {
    return "%-16s | %s | %s | %s".formatted(place, copy, page, isAccounted() ? account : "NOTHING ACCOUNTS FOR THIS");
  }
}

package locus.ledger;

/**
 * The address of a page or of a place on it, as the ledger writes it: {@code book/ch01}, {@code book/ch01#p12}.
 *
 * @param page its path without ending
 * @param id the fragment; empty for the page itself
 */
record Address(String page, String id) {

  /**
   * Reads an address.
   *
   * @param written {@code book/ch01#p12}; {@code book/ch01.html#p12} is the same; {@code #p12} is on the page given
   */
  static Address of(String written, String page) {
    int hash = written.indexOf('#');
    String path = hash < 0 ? written : written.substring(0, hash);
    String plain = path.endsWith(".html") ? path.substring(0, path.length() - 5) : path;
    return new Address(plain.isEmpty() ? page : plain, hash < 0 ? "" : written.substring(hash + 1));
  }

  @Override
  public String toString() {
    return id.isEmpty() ? page : page + "#" + id;
  }
}

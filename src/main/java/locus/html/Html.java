package locus.html;

/**
 * Markup that is safe to print as it is: this package wrote it, and escaped what had to be escaped.
 *
 * @param markup well-formed HTML; may be empty
 */
public record Html(String markup) {

  /** No markup at all. */
  public static final Html NONE = new Html("");

  /** Whether there is nothing to print. */
  public boolean isEmpty() {
    return markup.isEmpty();
  }

  @Override
  public String toString() {
    return markup;
  }
}

package locus.view;

/**
 * Markup that is already safe: written by our own HTML writer, which escapes. The template engine prints it as it is.
 *
 * @param markup well-formed HTML, or the empty string
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

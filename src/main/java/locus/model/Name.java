package locus.model;

/**
 * A person's name in its parts, or an institution's in one.
 *
 * @param family the part that is inverted to the front; the whole for an institution
 * @param given may be empty
 * @param particle such as {@code von}; may be empty
 * @param suffix such as {@code Jr}; may be empty
 */
public record Name(String family, String given, String particle, String suffix) {

  /** {@code Given particle Family Suffix}, without a comma (Chicago, 18th edition, 6.46). */
  public String natural() {
    return join(" ", given, particle, family, suffix);
  }

  /** {@code Family, Given particle, Suffix}. */
  public String inverted() {
    String rest = join(" ", given, particle);
    return join(", ", family, rest, suffix);
  }

  private static String join(String glue, String... parts) {
    return java.util.Arrays.stream(parts).filter(part -> !part.isEmpty()).collect(java.util.stream.Collectors.joining(glue));
  }
}

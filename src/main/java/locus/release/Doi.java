package locus.release;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A DOI, without {@code https://doi.org/}: {@code 10.5281/zenodo.1234567} (DOI Handbook, 2.2). Of its suffix only what needs no escape in
 * an address is taken; no one mints others now.
 *
 * @param text the bare DOI
 */
public record Doi(String text) {

  private static final Pattern WRITTEN = Pattern.compile("10\\.[0-9]{4,9}(?:\\.[0-9]+)*/[A-Za-z0-9._;()/:+@~=-]+");

  /** The DOI, if it is one, be it given bare, as an address, or with {@code doi:} before it. */
  public static Optional<Doi> of(String given) {
    String bare = given.strip().replaceFirst("^(?i:https?://(?:dx\\.)?doi\\.org/|doi:\\s*)", "");
    return WRITTEN.matcher(bare).matches() ? Optional.of(new Doi(bare)) : Optional.empty();
  }
}

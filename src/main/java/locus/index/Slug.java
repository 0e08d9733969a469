package locus.index;

import java.text.Normalizer;
import java.util.Locale;

/** A heading as part of an address: letters and digits of any script, in lower case, all else a hyphen. */
final class Slug {

  private Slug() {}

  static String of(String heading) {
    String composed = Normalizer.normalize(heading, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    String slug = composed.replaceAll("[^\\p{L}\\p{M}\\p{N}]+", "-").replaceAll("^-|-$", "");
    return slug.isEmpty() ? "entry" : slug;
  }
}

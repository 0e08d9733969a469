package locus.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Ids that the edition itself gives: passages {@code p12}, notes {@code n7}, {@code n7a}, {@code ea} and {@code ea1}, pages {@code pb2},
 * calls of notes {@code r7}, releases {@code v1}; and what ends in a hyphen, as the templates' own ids do, since neither a slug of Asciidoctor's nor a key does.
 */
final class GeneratedIds {
  private static final Pattern FORM = Pattern.compile("(?:p|n|pb|r|v)(\\d+[a-z]*)|[er](0\\d+|(?:[a-z]|a[a-z])\\d*)");

  private GeneratedIds() {}

  static boolean hasForm(String id) {
    return id.endsWith("-") || FORM.matcher(id).matches();
  }

  /** What a reader is shown of the place: {@code 12} for {@code p12}. Empty for other ids. */
  static String label(String id) {
    Matcher form = FORM.matcher(id);
    return !form.matches() ? "" : form.group(1) != null ? form.group(1) : form.group(2);
  }
}

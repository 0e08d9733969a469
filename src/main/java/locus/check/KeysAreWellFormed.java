package locus.check;

import java.util.List;
import java.util.regex.Pattern;
import locus.finding.Finding;
import locus.finding.Rule;

/**
 * The key of a register's entry is made of ASCII letters, digits and single hyphens, and does not end in a hyphen and digits:
 * {@code p19-stalin-2} is the second mention of {@code stalin}. Keys of works come from reference managers and may
 * ({@code carr-1970}); whether such a one meets another id is {@link MentionIdsAreDistinct}'s affair.
 */
final class KeysAreWellFormed {

  private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9]+(-[A-Za-z0-9]+)*");
  private static final Pattern NUMBERED = Pattern.compile(".*-[0-9]+");

  private KeysAreWellFormed() {}

  static List<Finding> check(Keys keys) {
    return keys.all().stream()
        .filter(holder -> holder.entry().isPresent())
        .filter(holder -> !isWellFormed(holder.key()))
        .map(KeysAreWellFormed::finding)
        .toList();
  }

  static boolean isWellFormed(String key) {
    return WELL_FORMED.matcher(key).matches() && !NUMBERED.matcher(key).matches();
  }

  private static Finding finding(Keys.Holder holder) {
    if (holder.key().isEmpty() || holder.key().startsWith("_")) {
      return Finding.of(Rule.KEYS_ARE_WELL_FORMED, holder.source(), "This entry has no key.")
          .withRemedy("Write [#key] above its heading, with a key of letters, digits and single hyphens.");
    }
    String message =
        NUMBERED.matcher(holder.key()).matches()
            ? "The key “" + holder.key() + "” ends in a hyphen and digits, like the address of a second mention."
            : "The key “" + holder.key() + "” has other signs than letters, digits and single hyphens.";
    return Finding.of(Rule.KEYS_ARE_WELL_FORMED, holder.source(), message);
  }
}

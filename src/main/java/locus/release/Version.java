package locus.release;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a release: two or three numbers, and perhaps a pre-release after a hyphen, in small letters, since it names a folder on
 * systems that do not tell them from capitals. {@code 1.0.0}, {@code 2.1}, {@code 1.0.0-beta.2}.
 *
 * @param text as written
 */
public record Version(String text) implements Comparable<Version> {

  /** Semantic Versioning 2.0.0, 2 and 9, but for build metadata and capitals; the third number may be missing. */
  private static final Pattern WRITTEN =
      Pattern.compile("((?:0|[1-9][0-9]{0,8})(?:\\.(?:0|[1-9][0-9]{0,8})){1,2})(?:-([0-9a-z]{1,12}(?:[.-][0-9a-z]{1,12}){0,4}))?");

  /** The version, if it is one. */
  public static Optional<Version> of(String text) {
    return WRITTEN.matcher(text).matches() ? Optional.of(new Version(text)) : Optional.empty();
  }

  /** Semantic Versioning, 11: numbers by their value, a pre-release before its release. {@code 1.0} and {@code 1.0.0} are one. */
  @Override
  public int compareTo(Version other) {
    int byNumber = Arrays.compare(numbers(), other.numbers());
    if (byNumber != 0) {
      return byNumber;
    }
    String own = part(2);
    String its = other.part(2);
    return own.isEmpty() || its.isEmpty() ? Boolean.compare(own.isEmpty(), its.isEmpty()) : compare(own.split("[.-]"), its.split("[.-]"));
  }

  private int[] numbers() {
    int[] given = Arrays.stream(part(1).split("\\.")).mapToInt(Integer::parseInt).toArray();
    return Arrays.copyOf(given, 3);
  }

  private String part(int group) {
    Matcher matcher = WRITTEN.matcher(text);
    return matcher.matches() ? Optional.ofNullable(matcher.group(group)).orElse("") : "";
  }

  private static int compare(String[] own, String[] its) {
    for (int i = 0; i < Math.min(own.length, its.length); i++) {
      int order = compare(own[i], its[i]);
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(own.length, its.length);
  }

  /** Numbers by their value, and before words. */
  private static int compare(String own, String its) {
    List<Boolean> numeric = List.of(own.matches("[0-9]+"), its.matches("[0-9]+"));
    if (!numeric.contains(false)) {
      return Long.compare(Long.parseLong(own), Long.parseLong(its));
    }
    return numeric.contains(true) ? Boolean.compare(numeric.get(1), numeric.get(0)) : own.compareTo(its);
  }
}

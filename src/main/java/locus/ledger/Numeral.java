package locus.ledger;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import locus.model.Anchor;

/**
 * The number of a passage or note, which an inserted one bears too: after {@code p12} come {@code p12a}, {@code p12b} … {@code p12aa},
 * before the first {@code p0a}. The editor's notes have letters, so that theirs are the other way round: {@code ea}, {@code ea1}, and
 * before the first {@code e01}.
 *
 * @param series whose numbers
 * @param base 12; 0 before the first
 * @param rank 0 for the number itself, 1 for the first inserted after it
 */
record Numeral(Series series, int base, int rank) {

  /** What is numbered together on a page. */
  enum Series {
    PASSAGE("p"), AUTHOR("n"), EDITOR("e");

    private final String prefix;

    Series(String prefix) {
      this.prefix = prefix;
    }
  }

  private static final Pattern NUMBERED = Pattern.compile("([pn])(\\d{1,9})([a-z]{0,5})");
  private static final Pattern LETTERED = Pattern.compile("e(?:0([1-9]\\d{0,8})|([a-z]{1,2})(\\d{0,9}))");

  /** Reads an id; empty where it is of another form. */
  static Optional<Numeral> of(String id) {
    Matcher numbered = NUMBERED.matcher(id);
    if (numbered.matches()) {
      Series series = numbered.group(1).equals("p") ? Series.PASSAGE : Series.AUTHOR;
      return Optional.of(new Numeral(series, Integer.parseInt(numbered.group(2)), value(numbered.group(3))));
    }
    Matcher lettered = LETTERED.matcher(id);
    if (!lettered.matches()) {
      return Optional.empty();
    }
    if (lettered.group(1) != null) {
      return Optional.of(new Numeral(Series.EDITOR, 0, Integer.parseInt(lettered.group(1))));
    }
    int rank = lettered.group(3).isEmpty() ? 0 : Integer.parseInt(lettered.group(3));
    return Optional.of(new Numeral(Series.EDITOR, value(lettered.group(2)), rank));
  }

  String id() {
    return series.prefix + label();
  }

  /** The visible number. */
  String label() {
    if (series != Series.EDITOR) {
      return base + letters(rank);
    }
    return (base == 0 ? "0" : letters(base)) + (rank == 0 ? "" : rank);
  }

  Anchor anchor() {
    return new Anchor(id(), label());
  }

  Numeral next() {
    return new Numeral(series, base, rank + 1);
  }

  /** a, b … z, aa, ab …; nothing for 0. */
  private static String letters(int value) {
    var letters = new StringBuilder();
    for (int rest = value; rest > 0; rest = (rest - 1) / 26) {
      letters.insert(0, (char) ('a' + (rest - 1) % 26));
    }
    return letters.toString();
  }

  private static int value(String letters) {
    return letters.chars().reduce(0, (value, letter) -> value * 26 + letter - 'a' + 1);
  }
}

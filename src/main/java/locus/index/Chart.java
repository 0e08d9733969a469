package locus.index;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * The whole edition as a chart, entries against passages. Nobody reads three thousand rows: of a large index the entries that are
 * mentioned most are drawn. {@code data/chart.csv} has all.
 *
 * @param rows in the order of their names
 * @param entries how many entries there are, drawn or not
 * @param parts how many parts the line has
 */
public record Chart(List<Row> rows, int entries, int parts) {

  /** How many entries are drawn at most. */
  public static final int MOST = 300;

  public Chart {
    rows = List.copyOf(rows);
  }

  /**
   * A row.
   *
   * @param first its rank by first mention, from 0
   * @param frequency its rank by frequency, from 0
   * @param marks in reading order
   * @param parts numbers of the line's parts, from 1, in which it has a mark
   */
  public record Row(Listed listed, int first, int frequency, List<Track.Mark> marks, List<Integer> parts) {}

  /** The chart of an edition's entries on its line. */
  public static Chart of(List<Listed> listing, Collation collation, Track track) {
    List<Listed> byCount = byCount(collation.sorted(listing, Listed::sort)).stream().limit(MOST).toList();
    List<Listed> byName = collation.sorted(byCount, Listed::sort);
    List<Listed> byFirst = byName.stream().sorted(Comparator.comparingInt(listed -> listed.occurrences().get(0).position())).toList();
    Map<Listed, Integer> firsts = ranks(byFirst);
    Map<Listed, Integer> counts = ranks(byCount(byName));
    List<Row> rows = byName.stream().map(listed -> row(listed, firsts.get(listed), counts.get(listed), track)).toList();
    return new Chart(rows, listing.size(), track.stretches().size());
  }

  /** Equals keep their order. */
  private static List<Listed> byCount(List<Listed> byName) {
    record Counted(Listed listed, int count) {}
    return byName.stream()
        .map(listed -> new Counted(listed, listed.mentions().size()))
        .sorted(Comparator.comparingInt(Counted::count).reversed())
        .map(Counted::listed)
        .toList();
  }

  private static Map<Listed, Integer> ranks(List<Listed> sorted) {
    var ranks = new IdentityHashMap<Listed, Integer>();
    sorted.forEach(listed -> ranks.put(listed, ranks.size()));
    return ranks;
  }

  private static Row row(Listed listed, int first, int frequency, Track track) {
    List<Track.Mark> marks = track.marks(listed.locators());
    List<Track.Stretch> stretches = track.stretches();
    List<Integer> parts = IntStream.rangeClosed(1, stretches.size()).filter(part -> touches(marks, stretches.get(part - 1))).boxed().toList();
    return new Row(listed, first, frequency, marks, parts);
  }

  private static boolean touches(List<Track.Mark> marks, Track.Stretch stretch) {
    return marks.stream().anyMatch(mark -> mark.start() < stretch.start() + stretch.length() && mark.start() + mark.length() > stretch.start());
  }
}

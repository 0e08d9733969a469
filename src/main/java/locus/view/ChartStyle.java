package locus.view;

import java.util.List;
import java.util.Locale;
import locus.index.Chart;
import locus.index.Track;

/**
 * What the chart's own styles have to know: the ranks of its rows, and where its parts begin and end. A part is shown alone by
 * stretching each strip until the part fills the column.
 */
final class ChartStyle {

  private ChartStyle() {}

  static String of(Chart chart, Track track, List<String> kinds) {
    var style = new StringBuilder();
    int number = 0;
    for (Chart.Row row : chart.rows()) {
      style.append("tbody>:nth-child(").append(++number).append("){--first:").append(row.first()).append(";--often:").append(row.frequency()).append('}');
    }
    number = 0;
    for (Track.Stretch part : track.stretches()) {
      style.append(part(++number, part, track.length()));
    }
    kinds.forEach(kind -> style.append(chosen("kind", kind)).append(" tbody tr:not(.").append(kind).append("){--shown:none}"));
    return style.toString();
  }

  private static String part(int number, Track.Stretch part, int whole) {
    String wide = percent(whole, part.length());
    String before = percent(part.start(), part.length());
    return chosen("part", String.valueOf(number)) + " :is(.strip,.scale){inline-size:" + wide + ";margin-inline-start:-" + before + '}'
        + chosen("part", String.valueOf(number)) + " tbody tr:not([data-in~='" + number + "']){--shown:none}";
  }

  private static String percent(int part, int whole) {
    return String.format(Locale.ROOT, "%.3f%%", 100.0 * part / whole);
  }

  private static String chosen(String name, String value) {
    return "main:has([name=" + name + "] [value='" + value + "']:checked)";
  }
}

package locus.view;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import locus.html.Links;
import locus.index.DataFiles;
import locus.index.Listed;
import locus.index.Occurrence;

/** Makes the chart of all entries against all passages, in one of three orders, each a page: without a script too it can be sorted. */
record ChartPage(Setting setting, Order order) {

  /** What the rows are sorted by. */
  enum Order {
    NAME("chart", "chartByName"),
    FIRST("chart/first-mention", "chartByFirst"),
    FREQUENCY("chart/frequency", "chartByFrequency");

    private final String path;
    private final String word;

    Order(String path, String word) {
      this.path = path;
      this.word = word;
    }

    /** The address of the page, without ending. */
    String path() {
      return path;
    }
  }

  String title() {
    return setting.word("chart");
  }

  ChartView view() {
    var frame = new Frame(setting, order.path());
    return new ChartView(
        frame.head(title() + ", " + setting.word(order.word), List.of(BlockStyles.ADDRESS, "assets/css/chart.css", "assets/js/places.js", "assets/js/chart.js")),
        frame.site(),
        Frame.words(title()),
        setting.word("chartHeadnote"),
        Stream.of(Order.values()).map(other -> new LinkView(setting.word(other.word), frame.page(other.path()), other == order)).toList(),
        indexes(),
        new Strips(setting, order.path()).track(),
        rows(),
        List.of(LinkView.of(setting.word("chartData"), frame.file(DataFiles.CHART)), LinkView.of(setting.word("mentionData"), frame.file(DataFiles.CONCORDANCE))));
  }

  private List<LinkView> indexes() {
    return setting.listing().stream().map(Listed::index).distinct().map(index -> LinkView.of(title(index), index)).toList();
  }

  private String title(String index) {
    return setting.edition().document(index).map(Frame::title).orElse(setting.word("generalIndex"));
  }

  private List<ChartRowView> rows() {
    List<Listed> byName = setting.collation().sorted(setting.listing(), Listed::sort);
    Comparator<Listed> first = Comparator.comparingInt(listed -> listed.occurrences().get(0).position());
    Comparator<Listed> count = Comparator.comparingInt(listed -> -listed.occurrences().size());
    List<Listed> byFirst = byName.stream().sorted(first).toList();
    List<Listed> byCount = byName.stream().sorted(count).toList();
    Map<Listed, Integer> names = ranks(byName);
    Map<Listed, Integer> firsts = ranks(byFirst);
    Map<Listed, Integer> counts = ranks(byCount);
    List<Listed> rows = switch (order) {
      case NAME -> byName;
      case FIRST -> byFirst;
      case FREQUENCY -> byCount;
    };
    return rows.stream().map(listed -> row(listed, names.get(listed), firsts.get(listed), counts.get(listed))).toList();
  }

  private static Map<Listed, Integer> ranks(List<Listed> sorted) {
    // Each is itself: to compare two by all their mentions would take longer than to draw the chart.
    var ranks = new IdentityHashMap<Listed, Integer>();
    sorted.forEach(listed -> ranks.put(listed, ranks.size()));
    return ranks;
  }

  private ChartRowView row(Listed listed, int name, int first, int count) {
    Occurrence at = listed.occurrences().get(0);
    return new ChartRowView(
        listed.kind(),
        listed.index(),
        LinkView.of(listed.heading(), Links.relative(order.path(), listed.href())),
        listed.occurrences().size(),
        LinkView.of(at.place().fullLabel(), Links.relative(order.path(), at.href())),
        name,
        first,
        count,
        new Strips(setting, order.path()).strip(listed.locators()));
  }
}

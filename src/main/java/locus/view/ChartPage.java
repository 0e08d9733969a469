package locus.view;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import locus.html.Html;
import locus.html.Links;
import locus.index.Chart;
import locus.index.DataFiles;
import locus.index.Listed;
import locus.index.Occurrence;
import locus.model.Document;

/** Makes the chart of all entries against all passages. It is sorted and narrowed by styles alone, so without a script too. */
record ChartPage(Setting setting) {

  /** Its address, without ending. */
  static final String PATH = "chart";

  ChartView view() {
    var frame = new Frame(setting, PATH);
    var strips = new Strips(setting, PATH);
    Chart chart = Chart.of(setting.indexes().listing(), setting.indexes().collation(), setting.indexes().track());
    List<LinkView> kinds = kinds(chart);
    TrackView track = strips.track();
    return new ChartView(
        frame.head(
            setting.word("chart"),
            List.of(JoinedFile.CHART.address(), JoinedFile.POPUPS.address(), "assets/js/places.js", "assets/js/chart.js"),
            new Html(ChartStyle.of(chart, setting.indexes().track(), kinds.stream().map(LinkView::href).toList()))),
        frame.site(),
        Frame.words(setting.word("chart")),
        setting.word("chartHeadnote") + left(chart),
        kinds,
        track,
        chart.rows().stream().map(row -> row(row, strips)).toList(),
        List.of(LinkView.of(setting.word("chartData"), frame.file(DataFiles.CHART)), LinkView.of(setting.word("mentionData"), frame.file(DataFiles.CONCORDANCE))));
  }

  /** What is not drawn is told. */
  private String left(Chart chart) {
    boolean all = chart.rows().size() == chart.entries();
    return all ? "" : " " + setting.phrase("chartMost", String.valueOf(chart.rows().size()), String.valueOf(chart.entries()));
  }

  /** The kinds of entries that have rows, each with the title of its register or index. */
  private List<LinkView> kinds(Chart chart) {
    return chart.rows().stream().map(Chart.Row::listed).collect(Collectors.toMap(Listed::kind, Listed::index, (first, same) -> first, TreeMap::new))
        .entrySet().stream().map(kind -> LinkView.of(title(kind.getValue()), kind.getKey())).toList();
  }

  private String title(String index) {
    return setting.edition().document(index).map(Document::name).orElse(setting.word("generalIndex"));
  }

  private ChartRowView row(Chart.Row row, Strips strips) {
    Listed listed = row.listed();
    Occurrence at = listed.occurrences().get(0);
    return new ChartRowView(
        listed.kind(),
        row.parts().stream().map(String::valueOf).collect(Collectors.joining(" ")),
        LinkView.of(listed.heading(), Links.relative(PATH, listed.href())),
        listed.mentions().size(),
        at.place().text().equals(setting.indexes().track().mainText()) ? "" : at.place().text(),
        LinkView.of(at.place().label(), Links.relative(PATH, at.href())),
        strips.of(row.marks()));
  }
}

package locus.view;

import java.util.List;
import locus.html.Html;

/**
 * The whole edition as a chart, entries against passages; template {@code chart.ftlh}.
 *
 * @param head the page's head
 * @param site the edition's frame
 * @param title the page's title
 * @param headnote how it is read
 * @param kinds the kinds of entries, each with the title of its register or index
 * @param track the line that the rows share
 * @param rows the entries in the order of their names
 * @param files the same as data
 */
public record ChartView(
    HeadView head,
    SiteView site,
    Html title,
    String headnote,
    List<LinkView> kinds,
    TrackView track,
    List<ChartRowView> rows,
    List<LinkView> files) {}

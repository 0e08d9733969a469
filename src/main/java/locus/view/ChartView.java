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
 * @param orders the same chart in each order, the one of this page marked; the names of the orders are {@code name}, {@code at},
 *     {@code frequency}, in this sequence
 * @param indexes the registers and the general index, by their addresses
 * @param track the line that the rows share
 * @param rows the entries in the order of this page
 * @param files the same as data
 */
public record ChartView(
    HeadView head,
    SiteView site,
    Html title,
    String headnote,
    List<LinkView> orders,
    List<LinkView> indexes,
    TrackView track,
    List<ChartRowView> rows,
    List<LinkView> files) {}

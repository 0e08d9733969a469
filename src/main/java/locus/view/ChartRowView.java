package locus.view;

/**
 * An entry of the chart.
 *
 * @param kind the kind of its register
 * @param parts the numbers of the line's parts in which it is mentioned, divided by spaces
 * @param heading the entry, with its address
 * @param count how often it is mentioned
 * @param text short title of the text of its first mention; empty where there is one text
 * @param first the locator of its first mention, with its address
 * @param strip where in the edition
 */
public record ChartRowView(
    String kind, String parts, LinkView heading, int count, String text, LinkView first, StripView strip) {}

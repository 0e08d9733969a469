package locus.view;

/**
 * An entry of the chart.
 *
 * @param kind the kind of its register
 * @param index the register or general index that lists it
 * @param heading the entry, with its address
 * @param count how often it is mentioned
 * @param first the locator of its first mention, with its address
 * @param name its rank by name, from 0
 * @param at its rank by first mention
 * @param frequency its rank by frequency
 * @param strip where in the edition
 */
public record ChartRowView(
    String kind, String index, LinkView heading, int count, LinkView first, int name, int at, int frequency, StripView strip) {}

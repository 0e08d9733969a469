package locus.view;

/**
 * A mark on a strip.
 *
 * @param path how it is drawn, in SVG's path language
 * @param href the very mention, relative to the page
 * @param kind {@code main} for a principal passage, {@code title} for what stands only in a title, or empty
 */
public record MarkView(String path, String href, String kind) {}

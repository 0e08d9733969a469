package locus.view;

/**
 * A pair for a {@code <meta>}: {@code citation_title}, {@code description} …
 *
 * @param name the name, as reference managers and search engines expect it
 * @param content the value, as plain words
 */
public record MetaView(String name, String content) {}

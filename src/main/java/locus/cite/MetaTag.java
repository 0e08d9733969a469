package locus.cite;

/**
 * A line of metadata in a page's head.
 *
 * @param name such as {@code citation_title}
 * @param content not escaped
 */
public record MetaTag(String name, String content) {}

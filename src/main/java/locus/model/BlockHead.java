package locus.model;

/**
 * What every block has: attributes, a caption, and the place it was read from.
 *
 * @param attributes id, roles and language; for a division the id is its address
 * @param caption its title, or {@link Caption#NONE}
 * @param source the line on which the block begins
 */
public record BlockHead(Attributes attributes, Caption caption, SourceRef source) {}

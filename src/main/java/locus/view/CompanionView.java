package locus.view;

/**
 * An entry that is often mentioned with another.
 *
 * @param entry the other
 * @param shared in how many passages both are mentioned
 */
public record CompanionView(LinkView entry, int shared) {}

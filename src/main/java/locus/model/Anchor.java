package locus.model;

/**
 * The address of a place within its page, and what a reader is shown of it.
 *
 * @param id the fragment, such as {@code p19} or {@code n7}
 * @param label the visible number, such as {@code 19} or {@code 7}
 */
public record Anchor(String id, String label) {}

package locus.view;

/**
 * A place of a text whose words are others than in its newest release; a part of {@link ReleasedView}.
 *
 * @param id the place on its page, {@code p19}; empty for the text's title
 * @param added whether the release does not have the place
 * @param link "Passage 19", leading to the difference
 */
public record ChangedPlace(String id, boolean added, LinkView link) {}

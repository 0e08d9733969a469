package locus.view;

import java.util.List;

/**
 * The changes in one text; a part of {@link ChangesView}.
 *
 * @param text its title
 * @param changes in the order of the text, then what is gone
 */
public record TextChangesView(String text, List<ChangeView> changes) {}

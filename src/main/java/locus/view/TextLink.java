package locus.view;

import java.util.List;
import locus.html.Html;

/**
 * A text as the title page lists it.
 *
 * @param title the text's title
 * @param href its page
 * @param byline its author where that is not the author of the whole, or empty
 * @param contents its sections
 */
public record TextLink(Html title, String href, Html byline, List<SectionView> contents) {}

package locus.view;

import java.util.List;
import locus.html.Html;

/**
 * The emendations of one text.
 *
 * @param text the text's title
 * @param href its page
 * @param emendations its emendations, in the order of the text
 */
public record ApparatusView(Html text, String href, List<EmendationView> emendations) {}

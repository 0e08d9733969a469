package locus.view;

import java.util.List;
import locus.html.Html;

/**
 * What every page of an edition has in common: its running head and foot.
 *
 * @param language the edition's, where the page's is another; or empty
 * @param direction the edition's, where the page's language is another; or empty
 * @param title the edition's title, as plain words
 * @param home the address of the title page
 * @param navigation the edition's parts, in order, the current one marked
 * @param version the edition's version and date in reader's words ("1.0.0, 23 November 2026"), or empty
 * @param rights the rights of the text, or empty
 * @param licence the licence of the edition's own matter, or empty
 * @param accessibility the statement on accessibility
 * @param versions the page's released form and the list of all releases, as far as there are any
 * @param frozen what a page of a release says of itself, or {@link FrozenView#NONE}
 * @param generator the program and its version
 */
public record SiteView(
    String language,
    String direction,
    String title,
    String home,
    List<LinkView> navigation,
    String version,
    Html rights,
    Html licence,
    LinkView accessibility,
    List<LinkView> versions,
    FrozenView frozen,
    String generator) {}

package locus.view;

import java.util.List;
import locus.html.Html;

/**
 * The works cited; template {@code bibliography.ftlh}.
 *
 * @param head the page's head
 * @param site the edition's frame
 * @param title the page's title
 * @param headnote what the locators mean, or empty
 * @param track the line that the strips share
 * @param works the works, collated
 * @param former addresses of earlier days that have no entry any more; may be empty
 */
public record BibliographyView(
    HeadView head, SiteView site, Html title, String headnote, TrackView track, List<WorkView> works, Html former) {}

package locus.view;

import java.util.List;
import locus.html.Html;

/**
 * What has changed in the words of an edition from one state to another; template {@code changes.ftlh}.
 *
 * @param head the page's head
 * @param site the edition's frame
 * @param title the page's title
 * @param all the list of all releases
 * @param texts the changes, text by text; empty where there are none
 */
public record ChangesView(HeadView head, SiteView site, Html title, LinkView all, List<TextChangesView> texts) {}

package locus.view;

import java.util.List;
import locus.html.Html;

/**
 * All releases of the edition; template {@code releases.ftlh}.
 *
 * @param head the page's head
 * @param site the edition's frame
 * @param title the page's title
 * @param releases the newest first
 */
public record ReleasesView(HeadView head, SiteView site, Html title, List<ReleaseView> releases) {}

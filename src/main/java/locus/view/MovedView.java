package locus.view;

import locus.html.Html;

/**
 * A page whose source was renamed or taken out, at its old address; template {@code moved.ftlh}.
 *
 * @param head the page's head; its canonical address is that of the new page
 * @param site the edition's frame
 * @param title that it has moved, or was taken out
 * @param was the title it had
 * @param reason why it was taken out, or empty
 * @param target the page that has its words, or {@link LinkView#NONE}
 * @param former the addresses that were on it, each with where it leads
 */
public record MovedView(HeadView head, SiteView site, String title, String was, String reason, LinkView target, Html former) {}

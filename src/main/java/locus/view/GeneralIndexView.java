package locus.view;

import java.util.List;
import locus.html.Html;

/**
 * The general index, back-of-book; template {@code general-index.ftlh}.
 *
 * @param head the page's head
 * @param site the edition's frame
 * @param title the page's title
 * @param headnote what the locators mean
 * @param groups the entries by letter
 */
public record GeneralIndexView(
    HeadView head, SiteView site, Html title, String headnote, List<IndexGroup> groups) {}

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
 * @param box the measures of the entries' sparks, as SVG's {@code viewBox}
 * @param layout {@code long} where each letter needs columns of its own, so that none is longer than a window or two
 * @param groups the entries by letter
 */
public record GeneralIndexView(
    HeadView head, SiteView site, Html title, String headnote, String box, String layout, List<IndexGroup> groups) {}

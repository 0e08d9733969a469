package locus.view;

import java.util.List;
import locus.html.Html;

/**
 * An entry of the general index, with the entries under it (three levels at most).
 *
 * @param id its address within the page; empty below the first level
 * @param heading the heading
 * @param href all its mentions in their context; empty below the first level, and where there are none
 * @param spark the marks of its places on a line as long as the edition, in SVG's path language; empty below the first level
 * @param locators its places, in the order of the texts
 * @param see where a mere reference leads
 * @param seeAlso the related entries
 * @param children its sub-entries
 */
public record IndexEntryView(
    String id,
    Html heading,
    String href,
    String spark,
    List<LocatorView> locators,
    List<LinkView> see,
    List<LinkView> seeAlso,
    List<IndexEntryView> children) {}

package locus.view;

import java.util.List;
import locus.html.Html;

/**
 * A page about the edition, such as the editorial statement; template {@code page.ftlh}.
 *
 * @param head the page's head
 * @param site the edition's frame
 * @param title the page's title
 * @param contents its sections
 * @param body its words
 * @param notes its notes, or empty
 * @param former addresses of earlier days that are not in the text any more, a whole section, or empty
 * @param apparatus the emendations, one list a text; empty on pages that don't hold them
 */
public record PageView(
    HeadView head,
    SiteView site,
    Html title,
    List<SectionView> contents,
    Html body,
    Html notes,
    Html former,
    List<ApparatusView> apparatus) {}

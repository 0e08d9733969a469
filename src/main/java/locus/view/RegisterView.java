package locus.view;

import java.util.List;
import locus.html.Html;

/**
 * A register: persons, terms, or any other the edition has; template {@code register.ftlh}.
 *
 * @param head the page's head
 * @param site the edition's frame
 * @param title the register's title
 * @param kind the kind of its entries, also the name of their macro: {@code person}
 * @param body the editor's words before the entries, or empty
 * @param headnote what the locators mean, or empty
 * @param track the line that the strips share
 * @param groups the entries by letter
 * @param notes the notes of the register, or empty
 * @param former addresses of earlier days that are not in the text any more, a whole section, or empty
 */
public record RegisterView(
    HeadView head,
    SiteView site,
    Html title,
    String kind,
    Html body,
    String headnote,
    TrackView track,
    List<EntryGroup> groups,
    Html notes,
    Html former) {}

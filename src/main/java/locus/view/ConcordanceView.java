package locus.view;

import java.util.List;
import locus.html.Html;

/**
 * Every mention of every entry of one register in its context; template {@code concordance.ftlh}.
 *
 * @param head the page's head
 * @param site the edition's frame
 * @param title the page's title
 * @param register the register or index whose entries these are
 * @param headnote what the signs mean
 * @param kind the kind of its entries
 * @param parts the pages of a large concordance, by letters or headings, this one marked; empty where it is one page
 * @param track the line that the strips share
 * @param entries the entries, collated
 */
public record ConcordanceView(
    HeadView head, SiteView site, Html title, LinkView register, String headnote, String kind, List<LinkView> parts, TrackView track, List<EntryLinesView> entries) {}

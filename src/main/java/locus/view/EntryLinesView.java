package locus.view;

import java.util.List;
import locus.html.Html;

/**
 * All that the edition says of an entry, in order; a part of {@link ConcordanceView}.
 *
 * @param id the entry's fragment, the same as on the page of its register
 * @param heading the entry's heading
 * @param href the entry in its register or index
 * @param dates may be empty
 * @param forms the other names it goes by, or empty
 * @param works those of the bibliography that are by this person
 * @param company the entries it is often mentioned with
 * @param count how often it is mentioned, in words
 * @param strip where in the edition
 * @param groups every mention with the words around it
 */
public record EntryLinesView(
    String id,
    Html heading,
    String href,
    String dates,
    String forms,
    List<LinkView> works,
    List<CompanionView> company,
    String count,
    StripView strip,
    List<LineGroup> groups) {}

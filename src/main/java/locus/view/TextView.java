package locus.view;

import java.util.List;
import locus.html.Html;

/**
 * A text of the edition; template {@code text.ftlh}.
 *
 * @param head the page's head
 * @param site the edition's frame
 * @param title the text's title; empty where its first heading is
 * @param subtitle its second line, or empty
 * @param byline the authors as the edition names them, or empty
 * @param contents its sections
 * @param body the words: standfirst, passages, headings
 * @param notes the author's and the editor's notes, a whole section, or empty
 * @param former addresses of earlier days that are not in the text any more, a whole section, or empty
 * @param cite how to cite this text
 * @param released how this text stands to its newest release
 * @param previous the text before it, or {@link LinkView#NONE}
 * @param next the text after it, or {@link LinkView#NONE}
 */
public record TextView(
    HeadView head,
    SiteView site,
    Html title,
    Html subtitle,
    Html byline,
    List<SectionView> contents,
    Html body,
    Html notes,
    Html former,
    CiteView cite,
    ReleasedView released,
    LinkView previous,
    LinkView next) {}

package locus.view;

import java.util.List;
import locus.html.Html;

/**
 * The title page; template {@code home.ftlh}.
 *
 * @param head the page's head
 * @param site the edition's frame
 * @param title the edition's title
 * @param subtitle its second line, or empty
 * @param author the author of the work edited, or empty
 * @param attribution how the authorship is known, or empty
 * @param editor the edition's editor, or empty
 * @param facts the imprint, line by line
 * @param body the editor's introduction, or empty
 * @param notes the notes of the introduction, or empty
 * @param former addresses of earlier days that are not in the text any more, a whole section, or empty
 * @param texts the texts, in order
 * @param rights the rights of the text and the licence of the edition's own matter, or empty
 * @param offline the whole edition as one file; {@link LinkView#NONE} in a release
 * @param cite how to cite the edition
 */
public record HomeView(
    HeadView head,
    SiteView site,
    Html title,
    Html subtitle,
    String author,
    Html attribution,
    String editor,
    List<FactView> facts,
    Html body,
    Html notes,
    Html former,
    List<TextLink> texts,
    Html rights,
    LinkView offline,
    CiteView cite) {}

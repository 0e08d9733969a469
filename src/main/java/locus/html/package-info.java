/**
 * Blocks and inlines as HTML, after the agreement on the body of a page.
 *
 * <p>Comes in: a document of the edition, the addresses of all of it ({@link locus.html.Links}), the words of the reader's
 * language ({@link locus.html.Phrase}). Goes out: {@link locus.html.Html}, valid, without inline style or script, the same bytes
 * for the same records. May not know: AsciiDoc, templates, files, JBake.
 *
 * <p>{@link locus.html.PageHtml} is the door. {@code HtmlWriter} is the one place that escapes.
 */
package locus.html;

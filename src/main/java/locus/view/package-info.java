/**
 * What a template sees.
 *
 * <p>In comes the edition, with its addresses, notes and indexes settled. Out go public records made of strings,
 * lists, booleans and other records: one view for each kind of page. Nothing here is ever null; what is absent is an
 * empty string or an empty list, so that a template needs to test for presence only. Every address is ready to print,
 * relative to the page that holds it. Markup travels as {@link locus.html.Html}; any other string is plain text, which
 * the template engine escapes.
 *
 * <p>The views know neither the template engine nor the source format. The words a reader meets that are no part of an
 * edition ("Contents", "Skip to text") stand in {@code locus/messages*.properties}; templates get them as {@code words}.
 */
package locus.view;

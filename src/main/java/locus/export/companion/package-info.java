/**
 * What the pages' scripts and styles need to know of the edition.
 *
 * <p>Comes in: an edition. Goes out: classic scripts below {@code data/}, since no page on {@code file://} may fetch JSON, each
 * loaded at first use; and below {@code assets/css/notes/} a style sheet for each page with notes. No words for readers but those
 * of the edition itself: the pages bring their own.
 */
package locus.export.companion;

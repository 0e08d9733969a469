/**
 * The judges of a baked site: a real browser, the Nu HTML checker, axe-core, a follower of links.
 *
 * <p>Comes in: folders with baked sites ({@link locus.site.Site}). Goes out: a failure with page and place. Knows nothing of the
 * generator: what is judged is what a reader gets.
 */
package locus.site;

/**
 * The collation of the essay: the words of the built pages against the words of the copy-text.
 *
 * <p>Comes in: the copy-text under {@code src/test/resources/essay} and the baked site. Goes out: a report of every difference
 * and of what accounts for it. Knows nothing of the generator: it reads the pages as a reader gets them.
 */
package locus.essay;

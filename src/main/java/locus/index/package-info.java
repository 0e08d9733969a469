/**
 * Where everything stands: the concordance of an edition, and the index entries, locators and order made of it.
 *
 * <p>Comes in: an {@link locus.model.Edition} with its addresses. Goes out: records of strings and lists, for {@code view} and
 * {@code export}. Pure functions, linear in the size of the text. May know {@code model} and {@code finding} only: no HTML, no
 * words for readers beyond what the text itself has. Nobody else knows ICU's collation.
 *
 * <p>The conventions are those of the Chicago Manual of Style, chapter "Indexes" (16 in the 17th edition, 15 in the 18th); where
 * it leaves a choice, the class says which was taken.
 */
package locus.index;

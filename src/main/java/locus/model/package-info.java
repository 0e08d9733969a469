/**
 * The edition as immutable records: what a text holds and where it stands.
 *
 * <p>Comes in: nothing; {@code source} makes these records. Goes out: to every other package. May know only {@code java..}:
 * neither AsciiDoc nor HTML, neither JBake nor a file system.
 *
 * <p>{@link locus.model.Block} and {@link locus.model.Inline} are sealed: a new node does not compile until each writer has a
 * clause for it.
 */
package locus.model;

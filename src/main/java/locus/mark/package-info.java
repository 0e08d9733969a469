/**
 * Unmarked mentions: where the sources name an entry of a register without saying so.
 *
 * <p>Comes in: an edition, for its registers, and the text of its sources. Goes out: places with the markup they want, by
 * likelihood; and, when asked, the sources with it. It reads AsciiDoc only as far as it must to know where no markup may be
 * written, and rather leaves a place out than spoils it.
 */
package locus.mark;

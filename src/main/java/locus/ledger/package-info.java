/**
 * Addresses that stay: what was once promised is found again in the text of today, or leads to where it went, or the editor is asked.
 *
 * <p>Comes in: an {@link locus.model.Edition} with provisional numbers, and the file {@code content/anchors.ledger}. Goes out: the same
 * edition with the numbers that the ledger has for it and the addresses of earlier days; findings; the ledger that accepts the edition.
 * Pure functions but for {@code LedgerFile}, which reads and writes. May know {@code model} and {@code finding} only. The way:
 *
 * <ol>
 *   <li>{@code Survey} writes down what bears an address today;
 *   <li>{@code Comparison} aligns it with the ledger: {@code Renaming}, {@code Alignment}, {@code Headings}, {@code Numbers};
 *   <li>{@code Destinations} follows every address to its end; {@code Questions} says what is open;
 *   <li>{@code Renumbering} gives the numbers; {@code Acceptance} makes the ledger of tomorrow.
 * </ol>
 */
package locus.ledger;

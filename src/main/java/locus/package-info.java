/**
 * Locus turns AsciiDoc sources into a static scholarly edition in which every place can be cited.
 *
 * <p>{@link locus.Locus} is the front door, {@link locus.Build} the pipeline. The rooms behind them and what each may know are
 * drawn in {@code src/docs/architecture.md}.
 */
package locus;

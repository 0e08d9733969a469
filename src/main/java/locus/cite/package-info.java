/**
 * How the edition is cited, and how it cites: references by the Citation Style Language, exchange formats, the bibliography's entries,
 * and metadata for reference managers and search engines.
 *
 * <p>Comes in: an {@link locus.model.Edition}, its works. Goes out: strings, and runs of {@link locus.model.Inline} where parts
 * are italic. Nothing is invented: what is not known is left out, and where no address is known none is made. May know
 * {@code model}, {@code finding} and {@code index}; it alone knows citeproc-java, and ICU's romanisation.
 */
package locus.cite;

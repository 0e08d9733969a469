/**
 * References to the edition: files for reference managers, and what a page's script needs to cite each of its places.
 *
 * <p>Comes in: an edition. Goes out: {@code downloads/<edition-id>.bib .ris .csl.json} and {@code data/cite/}.
 */
package locus.export.reference;

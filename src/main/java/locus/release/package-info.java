/**
 * Releases: states of the edition that stay as they were.
 *
 * <p>Comes in: {@code content/releases/}, an edition, a site just baked to be frozen. Goes out: a {@link locus.model.History} and
 * findings, the folder of a new release, the folder {@code v/} of a site, and what has changed between two states. It knows neither
 * pages nor formats: what it publishes it does not understand.
 *
 * <pre>
 * content/releases/1.0.0/
 *   two-short-chapters-1.0.0.zip   the site as it was released; never changed
 *   release.txt                    version, date, checksum; a DOI and a note, which may be added later
 * </pre>
 */
package locus.release;

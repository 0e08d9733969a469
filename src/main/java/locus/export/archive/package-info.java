/**
 * The edition as one file to take along.
 *
 * <p>Comes in: the folder of the site, when all else is written. Goes out: {@code downloads/<edition-id>.zip}. What is packed is what
 * was baked, byte for byte, but for links that would lead out of it.
 */
package locus.export.archive;

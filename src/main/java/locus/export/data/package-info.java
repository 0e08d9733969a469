/**
 * The edition's indexes as data: {@code data/index.json} and two tables for programs, a BEACON file for libraries, and the script
 * from which pages learn the words around a mention.
 *
 * <p>Comes in: an edition. Goes out: files below {@code data/}; their names stand in {@link locus.index.DataFiles}.
 */
package locus.export.data;

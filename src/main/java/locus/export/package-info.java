/**
 * Other formats, written from the same edition; one package a format.
 *
 * <p>Comes in: an edition, and the folder the site is baked to. Goes out: files below {@code downloads/} and {@code data/}, and
 * losses as findings. An exporter does not know the views, nor another exporter.
 */
package locus.export;

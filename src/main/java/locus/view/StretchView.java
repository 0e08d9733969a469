package locus.view;

/**
 * A part of the line that all strips share: a section, or a text of several.
 *
 * @param number from 1
 * @param label its title
 * @param href its address, relative to the page
 * @param from where it begins on the line, in the strip's measure
 * @param width how wide it is there
 * @param at the same beginning in percent of the line; empty where its number would touch the one before it
 */
public record StretchView(int number, String label, String href, int from, int width, String at) {}

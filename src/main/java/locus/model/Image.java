package locus.model;

/**
 * A picture.
 *
 * @param target path relative to the page
 * @param alternative words for those who do not see it
 * @param width in CSS pixels; 0 where unknown
 * @param height in CSS pixels; 0 where unknown
 * @param link where it leads; may be empty
 */
public record Image(String target, String alternative, int width, int height, String link) {}

package locus.view;

import java.util.List;

/**
 * Where in the edition an entry is spoken of, as a line with marks; template part {@code strip.ftlh}.
 *
 * @param box the line's own measures, as SVG's {@code viewBox}
 * @param marks in reading order
 */
public record StripView(String box, List<MarkView> marks) {}

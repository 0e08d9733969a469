package locus.view;

import java.util.List;

/**
 * The line that all strips of a page share, drawn once.
 *
 * @param box its measures, as SVG's {@code viewBox}
 * @param path the line with a tick where a part begins, in SVG's path language
 * @param stretches its parts
 */
public record TrackView(String box, String path, List<StretchView> stretches) {}

package locus.source;

import java.nio.file.Path;
import java.util.List;

/**
 * A source after its one conversion.
 *
 * @param file absolute
 * @param header what its header says
 * @param body its blocks
 * @param conversion marks, tags, and the files it includes
 */
record ConvertedSource(Path file, HeaderValues header, List<Node> body, Conversion conversion) {}

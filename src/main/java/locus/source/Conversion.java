package locus.source;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.asciidoctor.ast.ContentNode;

/**
 * All that belongs to one run of Asciidoctor over one source. It travels as an attribute of Asciidoctor's document, so that
 * extensions, which are made once, need no state of their own.
 */
final class Conversion {
  static final String ATTRIBUTE = "locus-conversion";

  private final Path file;
  private final Intake intake;
  private final BiFunction<Conversion, String, String> apart;
  private final Tokens tokens = new Tokens();
  private final Tags tags = new Tags();
  private final Map<Path, Path> includers = new LinkedHashMap<>();

  /**
   * Begins.
   *
   * @param file the source, absolute
   * @param intake what all sources of its edition share
   * @param apart converts a piece of AsciiDoc by itself
   */
  Conversion(Path file, Intake intake, BiFunction<Conversion, String, String> apart) {
    this.file = file;
    this.intake = intake;
    this.apart = apart;
  }

  /** Words that do not stand in the text, converted. */
  String apart(String asciidoc) {
    return apart.apply(this, asciidoc);
  }

  static Conversion of(ContentNode node) {
    return (Conversion) node.getDocument().getAttribute(ATTRIBUTE);
  }

  Path file() {
    return file;
  }

  /** The source as findings name it. */
  String name() {
    return intake.files().name(file);
  }

  Intake intake() {
    return intake;
  }

  Tokens tokens() {
    return tokens;
  }

  Tags tags() {
    return tags;
  }

  /** Files that were included, directly or by others. */
  Set<Path> included() {
    return includers.keySet();
  }

  void include(Path included, Path by) {
    includers.put(included, by);
  }

  /** How many includes stand one within the other at this one; a great many where a file includes itself. */
  int depthOf(Path included, Path by) {
    int depth = 0;
    for (Path above = by; above != null && depth < includers.size() + 2; above = includers.get(above)) {
      if (above.equals(included)) {
        return Integer.MAX_VALUE;
      }
      depth++;
    }
    return depth;
  }
}

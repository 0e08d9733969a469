package locus.source;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import org.asciidoctor.ast.ContentNode;

/**
 * All that belongs to one run of Asciidoctor over one source. It travels as an attribute of Asciidoctor's document, so that
 * extensions, which are made once, need no state of their own.
 */
final class Conversion {
  static final String ATTRIBUTE = "locus-conversion";

  private final Path file;
  private final String name;
  private final Tokens tokens = new Tokens();
  private final Tags tags = new Tags();
  private final Set<Path> included = new LinkedHashSet<>();

  /**
   * Begins.
   *
   * @param file the source, absolute
   * @param name the same as findings name it
   */
  Conversion(Path file, String name) {
    this.file = file;
    this.name = name;
  }

  static Conversion of(ContentNode node) {
    return (Conversion) node.getDocument().getAttribute(ATTRIBUTE);
  }

  Path file() {
    return file;
  }

  String name() {
    return name;
  }

  Tokens tokens() {
    return tokens;
  }

  Tags tags() {
    return tags;
  }

  /** Files that were included, directly or by others. */
  Set<Path> included() {
    return included;
  }
}

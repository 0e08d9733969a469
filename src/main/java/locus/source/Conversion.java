package locus.source;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import locus.model.SourceRef;
import org.asciidoctor.ast.ContentNode;
import org.asciidoctor.ast.Cursor;
import org.asciidoctor.ast.StructuralNode;

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
  private final Map<SourceRef, Integer> visits = new HashMap<>();
  private final Set<String> resolving = new HashSet<>();
  private SourceRef reached;

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
    this.reached = new SourceRef(name(), 1);
  }

  /** Ids whose titles are being made, for the words of a reference; one that leads back to itself has its id for words, as in stock. */
  Set<String> resolving() {
    return resolving;
  }

  /** Where the block begins that is being converted. */
  SourceRef reached() {
    return reached;
  }

  void reach(StructuralNode block) {
    if (block.getSourceLocation() != null) {
      reached = place(block.getSourceLocation());
    }
  }

  /** A place as Asciidoctor has it. */
  SourceRef place(Cursor cursor) {
    return new SourceRef(cursor.getPath() == null || cursor.getPath().equals("<stdin>") ? name() : cursor.getPath(), cursor.getLineNumber());
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
    if (!isWithin(included, by)) {
      includers.put(included, by);
    }
  }

  /** Whether a file includes itself, directly or by others. */
  boolean isWithin(Path included, Path by) {
    Path above = by;
    while (above != null && !above.equals(included)) {
      above = includers.get(above);
    }
    return above != null;
  }

  /** How often an include directive was met, this time counted. */
  int visits(SourceRef directive) {
    return visits.merge(directive, 1, Integer::sum);
  }
}

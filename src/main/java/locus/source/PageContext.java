package locus.source;

import java.util.ArrayList;
import java.util.List;
import locus.model.Document;
import locus.model.SourceRef;

/**
 * What the records of one document are made with.
 *
 * @param path its address without ending
 * @param kind what sort of page it is
 * @param allowHtml whether the edition lets HTML through
 * @param stem whether the document says that it has formulas
 * @param calls cross-references met, to be checked when all documents are read
 */
record PageContext(
    String path,
    Document.Kind kind,
    boolean allowHtml,
    boolean stem,
    Conversion conversion,
    Numbering numbering,
    Targets targets,
    LocalLinks links,
    Images images,
    Formulas formulas,
    Findings findings,
    List<Call> calls) {

  /**
   * A cross-reference as met.
   *
   * @param document the document it leads to
   * @param fragment the place in it; empty for its top
   */
  record Call(String document, String fragment, SourceRef place) {}

  static PageContext of(ConvertedSource source, String path, Document.Kind kind, boolean allowHtml, EditionContext edition) {
    return new PageContext(
        path, kind, allowHtml, source.header().has("stem"), source.conversion(), new Numbering(), edition.targets(), edition.links(),
        edition.images(), edition.formulas(), edition.findings(), new ArrayList<>());
  }

  List<Node> parse(String text) {
    return ElementParser.parse(text, conversion, findings);
  }

  /** The place of a block, as Asciidoctor knows it. */
  SourceRef placeOf(Element block) {
    String file = block.get("file");
    if (block.get("line").isEmpty()) {
      return SourceRef.of(conversion.name());
    }
    return new SourceRef(file.isEmpty() || file.equals("<stdin>") ? conversion.name() : file, Integer.parseInt(block.get("line")));
  }
}

package locus.source;

import java.util.Map;
import org.asciidoctor.ast.ContentNode;
import org.asciidoctor.ast.Document;
import org.asciidoctor.ast.PhraseNode;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.converter.StringConverter;

/**
 * Asciidoctor's backend {@code locus}: converts each node, once, to the small XML that {@link ElementParser} reads.
 *
 * <p>Public only because AsciidoctorJ makes it by reflection.
 */
public final class MarkupConverter extends StringConverter {
  static final String BACKEND = "locus";

  /** Called by AsciidoctorJ. */
  public MarkupConverter(String backend, Map<String, Object> options) {
    super(backend, options);
    // Asciidoctor derives the addresses of other documents from this.
    setOutfileSuffix(".html");
  }

  @Override
  public String convert(ContentNode node, String transform, Map<Object, Object> options) {
    if (node instanceof Document document) {
      return BlockMarkup.document(document);
    }
    Conversion conversion = Conversion.of(node);
    if (node instanceof PhraseNode phrase) {
      return new InlineMarkup(conversion).convert(phrase);
    }
    return new BlockMarkup(conversion).convert((StructuralNode) node);
  }
}

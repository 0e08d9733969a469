package locus.source;

import java.util.Map;
import org.asciidoctor.ast.ContentNode;
import org.asciidoctor.ast.Document;
import org.asciidoctor.ast.PhraseNode;
import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.converter.StringConverter;

/**
 * Converts each node, once, to the small XML that {@link ElementParser} reads. It takes the place of Asciidoctor's backend for HTML: what
 * a source does for that ({@code ifdef::backend-html5[]}, {@code {basebackend}}) it does for us.
 *
 * <p>Public only because AsciidoctorJ makes it by reflection.
 */
public final class MarkupConverter extends StringConverter {
  static final String BACKEND = "html5";

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
    conversion.reach((StructuralNode) node);
    return new BlockMarkup(conversion).convert((StructuralNode) node);
  }
}

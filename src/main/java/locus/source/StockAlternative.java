package locus.source;

import org.asciidoctor.ast.StructuralNode;
import org.asciidoctor.jruby.internal.RubyObjectWrapper;

/**
 * The words that stock Asciidoctor gives in place of a block image: as text has them, with typographic apostrophes and dashes.
 * AsciidoctorJ's interface has the attribute as it is written; so Asciidoctor's own method is called on its own object.
 */
final class StockAlternative {
  private StockAlternative() {}

  /** With references for signs that HTML reserves. */
  static String of(StructuralNode image) {
    var ruby = ((RubyObjectWrapper) image).getRubyObject();
    return ruby.callMethod(ruby.getRuntime().getCurrentContext(), "alt").asJavaString();
  }
}

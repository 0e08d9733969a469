package locus.source;

import org.asciidoctor.ast.Document;
import org.asciidoctor.jruby.internal.RubyObjectWrapper;

/**
 * Typographic signs for typed ones, as stock Asciidoctor sets them in names of authors: {@code O'Brien}, {@code J&ouml;rg}.
 *
 * <p>AsciidoctorJ's interface does not offer them; so Asciidoctor's own method is called on its own object.
 */
final class StockReplacements {
  private StockReplacements() {}

  static String of(Document document, String words) {
    var ruby = ((RubyObjectWrapper) document).getRubyObject();
    var runtime = ruby.getRuntime();
    return ruby.callMethod(runtime.getCurrentContext(), "sub_replacements", runtime.newString(words)).asJavaString();
  }
}

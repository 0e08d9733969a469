package locus.source;

import org.asciidoctor.ast.ContentNode;
import org.asciidoctor.jruby.internal.RubyObjectWrapper;

/**
 * What Asciidoctor hands through unformatted ({@code +a_b+}, {@code pass:[..]}) is put back only into text that is shown: while an
 * inline is converted, its attributes hold a number between two control characters in place of it. AsciidoctorJ's interface does not
 * offer the words; so Asciidoctor's own method is called on its own object.
 */
final class StockPassthroughs {
  private static final char SLOT = '\u0096';

  private StockPassthroughs() {}

  /** An attribute's value with the words in their places: {@code link:++a b.html++[..]}. */
  static String restored(String value, ContentNode node) {
    if (value.indexOf(SLOT) < 0 || !(node.getParent() instanceof RubyObjectWrapper holder)) {
      return value;
    }
    var holderInRuby = holder.getRubyObject();
    var ruby = holderInRuby.getRuntime();
    return holderInRuby.callMethod(ruby.getCurrentContext(), "restore_passthroughs", ruby.newString(value)).asJavaString();
  }
}

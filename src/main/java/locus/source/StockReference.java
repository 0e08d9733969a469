package locus.source;

import java.util.Optional;
import org.asciidoctor.ast.PhraseNode;
import org.asciidoctor.jruby.internal.RubyObjectWrapper;
import org.jruby.runtime.builtin.IRubyObject;

/**
 * The words that stock Asciidoctor shows for a cross-reference without words: {@code <<id>>}.
 *
 * <p>They depend on {@code xrefstyle}, signifiers and numbers, and AsciidoctorJ's interface does not offer them; so Asciidoctor's own
 * method is called on its own object.
 */
final class StockReference {
  private StockReference() {}

  /** Empty where the document has no such id, or the place with this id has no title. */
  static Optional<String> of(PhraseNode node) {
    var document = ((RubyObjectWrapper) node.getDocument()).getRubyObject();
    var context = document.getRuntime().getCurrentContext();
    IRubyObject catalog = document.callMethod(context, "catalog");
    IRubyObject refs = catalog.callMethod(context, "[]", document.getRuntime().newSymbol("refs"));
    String id = NodeAttributes.attribute(node, "refid");
    IRubyObject target = refs.callMethod(context, "[]", document.getRuntime().newString(id));
    if (target.isNil()) {
      return Optional.empty();
    }
    Object style = node.getAttribute("xrefstyle", null, true);
    IRubyObject argument = style == null ? context.nil : document.getRuntime().newString(style.toString());
    IRubyObject words = target.callMethod(context, "xreftext", argument);
    return words.isNil() ? Optional.empty() : Optional.of(words.asJavaString());
  }
}

package locus.html;

import java.util.function.UnaryOperator;
import locus.model.Document;

/**
 * What must be known to write a document as a page.
 *
 * @param document the document
 * @param links the addresses of the whole edition
 * @param messages from the key of a {@link Phrase} to the words in the reader's language
 */
public record PageContext(Document document, Links links, UnaryOperator<String> messages) {

  /** The words of a phrase, with the parts that vary put in. */
  String say(Phrase phrase, Object... parts) {
    return say(messages, phrase, parts);
  }

  /** The language of these words where it is not the document's; else empty. */
  String foreign() {
    return Foreign.language(messages.apply("language"), document.language());
  }

  static String say(UnaryOperator<String> messages, Phrase phrase, Object... parts) {
    String words = messages.apply(phrase.key());
    for (int i = 0; i < parts.length; i++) {
      words = words.replace("{" + i + "}", String.valueOf(parts[i]));
    }
    return words;
  }

  /** Whether headings offer a link to themselves. Of a title page or a register one cites the page or the entry. */
  boolean headingsAreCited() {
    return document.kind() == Document.Kind.TEXT || document.kind() == Document.Kind.PAGE;
  }
}

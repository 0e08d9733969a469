package locus.source;

import java.nio.file.Path;
import java.util.Set;
import locus.model.Document;

/**
 * A source that makes a page.
 *
 * @param file absolute
 * @param address of its page, without ending
 * @param header as written
 */
record Source(Path file, String address, SourceHeader header) {

  /** The name of its template: as the editor says, or by the file's name. */
  String type() {
    String stated = header.get("jbake-type");
    return !stated.isEmpty() ? stated : address.equals("index") ? "home" : address.equals("about") ? "page" : "text";
  }

  Document.Kind kind() {
    return switch (type()) {
      case "text" -> Document.Kind.TEXT;
      case "home" -> Document.Kind.HOME;
      case "register" -> Document.Kind.REGISTER;
      default -> Document.Kind.PAGE;
    };
  }

  /** A book that is all in {@code index.adoc} is a text, and the edition has no other title page. */
  Source asText() {
    boolean whole = isHome() && kind() == Document.Kind.HOME && header.get("jbake-type").isEmpty();
    return whole ? new Source(file, address, header.with("jbake-type", "text")) : this;
  }

  boolean isHome() {
    return address.equals("index");
  }

  /** Whether it is among files that others include. */
  boolean isAmong(Set<Path> included) {
    return included.contains(file);
  }
}

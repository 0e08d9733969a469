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

  boolean isHome() {
    return address.equals("index");
  }

  /** Whether it is among files that others include. */
  boolean isAmong(Set<Path> included) {
    return included.contains(file);
  }
}

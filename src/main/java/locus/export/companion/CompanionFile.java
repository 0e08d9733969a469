package locus.export.companion;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import locus.cite.Json;

/** A file beside the pages. */
record CompanionFile(Path site, String address) {

  void write(String text) {
    Path file = site.resolve(address);
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  /** A script that hands a value to whoever asked for it: {@code locus.search([...])}. */
  void writeCall(String function, Object value) {
    write("locus." + function + "(" + Json.of(value) + ")\n");
  }
}

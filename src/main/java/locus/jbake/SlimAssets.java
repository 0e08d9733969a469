package locus.jbake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import locus.view.JoinedFile;

/** Joins the style sheets and the scripts that every page needs, and takes out of all of them what only their writers need. */
final class SlimAssets {

  private SlimAssets() {}

  /**
   * Works on the assets of a site where they lie; the parts of a joined file go.
   *
   * @throws UncheckedIOException when a file cannot be read or written
   */
  static void write(Path site) {
    try {
      Map<Path, String> wholes = new LinkedHashMap<>();
      for (JoinedFile joined : JoinedFile.ALL) {
        wholes.put(site.resolve(joined.address()), whole(site, joined));
      }
      for (JoinedFile joined : JoinedFile.ALL) {
        for (String part : joined.parts()) {
          Files.deleteIfExists(site.resolve(part));
        }
      }
      try (Stream<Path> files = Files.walk(site.resolve("assets"))) {
        for (Path file : (Iterable<Path>) files.filter(SlimAssets::isSlimmed)::iterator) {
          write(file, Files.readString(file));
        }
      }
      for (Map.Entry<Path, String> whole : wholes.entrySet()) {
        write(whole.getKey(), whole.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The assets could not be joined in " + site, e);
    }
  }

  private static String whole(Path site, JoinedFile joined) throws IOException {
    var text = new StringBuilder();
    for (String part : joined.parts()) {
      Path file = site.resolve(part);
      if (Files.exists(file)) {
        text.append(Files.readString(file)).append('\n');
      }
    }
    return text.toString();
  }

  private static boolean isSlimmed(Path file) {
    String name = file.toString();
    return name.endsWith(".css") || name.endsWith(".js");
  }

  private static void write(Path file, String text) throws IOException {
    Files.writeString(file, file.toString().endsWith(".css") ? SlimText.style(text) : SlimText.script(text));
  }
}

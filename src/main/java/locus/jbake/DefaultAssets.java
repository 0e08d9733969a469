package locus.jbake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

/** The style sheets, scripts and fonts that come with Locus; they lie in its jar, or in its class folder while it is built. */
final class DefaultAssets {

  private static final String ROOT = "/locus/assets";

  private DefaultAssets() {}

  /** Copies them all into a folder, which is made. */
  static void copyTo(Path folder) {
    try {
      URI place = DefaultAssets.class.getResource(ROOT).toURI();
      if (place.getScheme().equals("file")) {
        copy(Path.of(place), folder);
        return;
      }
      try (FileSystem jar = FileSystems.newFileSystem(place, Map.of())) {
        copy(jar.getPath(ROOT), folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The jar's assets could not be copied to " + folder, e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    }
  }
}

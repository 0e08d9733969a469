package locus.jbake;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;

/** The style sheets, scripts and fonts that come with Locus; they lie in its jar, or in its class folder while it is built. */
final class DefaultAssets {

  private static final String ROOT = "locus/assets/";

  private DefaultAssets() {}

  /** Copies into a folder, which is made, those that it has not. */
  static void copyTo(Path folder) {
    try {
      URL place = DefaultAssets.class.getResource("/" + ROOT);
      URLConnection connection = place.openConnection();
      if (connection instanceof JarURLConnection jar) {
        // The file that the JVM has open already: a file system of its own would read the jar's directory anew.
        try (JarFile file = new JarFile(new File(jar.getJarFileURL().toURI()))) {
          copy(file, folder);
        }
      } else {
        copy(Path.of(place.toURI()), folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("The assets that come with Locus could not be copied to " + folder, e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void copy(JarFile jar, Path to) throws IOException {
    for (JarEntry entry : (Iterable<JarEntry>) jar.stream()::iterator) {
      if (entry.getName().startsWith(ROOT) && !entry.isDirectory()) {
        Path target = to.resolve(entry.getName().substring(ROOT.length()));
        if (isNew(target)) {
          try (InputStream bytes = jar.getInputStream(entry)) {
            Files.copy(bytes, target);
          }
        }
      }
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        Path target = to.resolve(from.relativize(file).toString());
        if (isNew(target)) {
          Files.copy(file, target);
        }
      }
    }
  }

  /** Whether there is no such file; its folder is made then. */
  private static boolean isNew(Path target) throws IOException {
    if (Files.exists(target)) {
      return false;
    }
    Files.createDirectories(target.getParent());
    return true;
  }
}

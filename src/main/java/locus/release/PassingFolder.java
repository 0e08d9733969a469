package locus.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/** A folder for work that nobody shall see unfinished. When it is closed it goes with all it holds, unless it was moved away. */
public final class PassingFolder implements AutoCloseable {

  private final Path path;

  private PassingFolder(Path path) {
    this.path = path;
  }

  /** A new one among the system's temporary folders. */
  public static PassingFolder temporary() {
    try {
      return new PassingFolder(Files.createTempDirectory("locus"));
    } catch (IOException e) {
      throw new UncheckedIOException("No temporary folder could be made", e);
    }
  }

  /** One at a place of its own; what an interrupted run left there is deleted. */
  static PassingFolder at(Path path) {
    var folder = new PassingFolder(path);
    folder.close();
    try {
      Files.createDirectories(path);
    } catch (IOException e) {
      throw new UncheckedIOException(path.toString(), e);
    }
    return folder;
  }

  /** Where it is. */
  public Path path() {
    return path;
  }

  @Override
  public void close() {
    if (!Files.exists(path)) {
      return;
    }
    try (Stream<Path> files = Files.walk(path)) {
      for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(path.toString(), e);
    }
  }
}

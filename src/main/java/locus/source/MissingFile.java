package locus.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A file that a source names and that is not there. */
final class MissingFile {
  private MissingFile() {}

  /** {@code  Did you mean leaf.svg?} of the files in its folder, or nothing. */
  static String meant(Path missing) {
    Path folder = missing.getParent();
    if (!Files.isDirectory(folder)) {
      return "";
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<String> names = files.filter(Files::isRegularFile).map(file -> file.getFileName().toString()).toList();
      return Spelling.didYouMean(missing.getFileName().toString(), names);
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot list " + folder, e);
    }
  }
}

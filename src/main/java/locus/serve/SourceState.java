package locus.serve;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The files that an edition is made of, with their sizes and times: two unequal states mean that something was changed.
 *
 * <p>The state is asked for again and again. Notices of the operating system would tell sooner on some machines, but on others they
 * come seconds late, and on shared folders never.
 */
record SourceState(Map<Path, Mark> files) {

  private static final List<String> SOURCES = List.of("content", "templates", "assets", "jbake.properties");

  /** A file's size in bytes and the time of its last change in milliseconds. */
  record Mark(long size, long time) {}

  /** What lies in an edition folder now. */
  static SourceState of(Path folder) {
    var files = new HashMap<Path, Mark>();
    try {
      for (String source : SOURCES) {
        Files.walkFileTree(folder.resolve(source), new Visitor(files));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(folder.toString(), e);
    }
    return new SourceState(files);
  }

  /** Notes each file; one that is gone before it was looked at is no fault, editors save by renaming. */
  private static final class Visitor extends SimpleFileVisitor<Path> {
    private final Map<Path, Mark> files;

    Visitor(Map<Path, Mark> files) {
      this.files = files;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      files.put(file, new Mark(attributes.size(), attributes.lastModifiedTime().toMillis()));
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult postVisitDirectory(Path folder, IOException e) {
      return FileVisitResult.CONTINUE;
    }
  }
}

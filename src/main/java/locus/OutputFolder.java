package locus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * The folder a site is baked to. The site is made beside it and put in its place by two renames, so that a failure or a kill
 * leaves the old site or the new one, whole; the next run mends an interrupted swap.
 *
 * <p>A folder that Locus did not make is never written to: a site bears the file {@value #MARKER}.
 */
final class OutputFolder {

  /** The file that says that a folder is a site of ours, whole. Written last. */
  static final String MARKER = ".locus";

  private final Path target;
  private final Path fresh;
  private final Path old;

  private OutputFolder(Path target) {
    this.target = target;
    this.fresh = target.resolveSibling("." + target.getFileName() + ".locus-new");
    this.old = target.resolveSibling("." + target.getFileName() + ".locus-old");
  }

  /**
   * Checks a target and mends what an interrupted run left.
   *
   * @param target where the site shall stand
   * @param folder the edition folder
   * @throws UsageException when the target is a source folder, lies in one or holds one, or holds files that are not ours
   */
  static OutputFolder of(Path target, Path folder) {
    try {
      var output = new OutputFolder(realPath(target));
      output.refuseSources(realPath(folder));
      output.mend();
      output.refuseForeign();
      return output;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The path with links resolved as far as it exists. */
  private static Path realPath(Path path) throws IOException {
    Path absolute = path.toAbsolutePath().normalize();
    if (Files.exists(absolute)) {
      return absolute.toRealPath();
    }
    Path parent = absolute.getParent();
    return parent == null ? absolute : realPath(parent).resolve(absolute.getFileName());
  }

  private void refuseSources(Path folder) throws IOException {
    if (folder.startsWith(target)) {
      throw new UsageException("The output " + target + " is or holds the edition folder. Choose another with -o.");
    }
    for (String name : List.of("content", "templates", "assets")) {
      Path source = realPath(folder.resolve(name));
      if (target.startsWith(source) || source.startsWith(target)) {
        throw new UsageException("The output " + target + " is, holds or lies in the source folder " + source + ". Choose another with -o.");
      }
    }
  }

  private void refuseForeign() throws IOException {
    if (!Files.exists(target)) {
      return;
    }
    if (!Files.isDirectory(target)) {
      throw new UsageException("The output " + target + " is a file. Choose a folder with -o.");
    }
    if (!isSite(target) && !isEmpty(target)) {
      throw new UsageException("The output " + target + " holds files that Locus did not make. Empty it, or choose another with -o.");
    }
  }

  private static boolean isSite(Path folder) {
    return Files.isRegularFile(folder.resolve(MARKER));
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    }
  }

  /** Killed between the two renames: the target is gone, the new site is whole. Otherwise what lies beside is waste. */
  private void mend() throws IOException {
    if (!Files.exists(target) && isSite(fresh)) {
      Files.move(fresh, target);
    } else if (!Files.exists(target) && isSite(old)) {
      Files.move(old, target);
    }
    delete(fresh);
    delete(old);
  }

  /** An empty folder beside the target to bake into. */
  Path begin() {
    try {
      return Files.createDirectories(fresh);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Puts what was baked in the target's place. */
  void finish() {
    try {
      Files.writeString(fresh.resolve(MARKER), "This folder is made by Locus and replaced at each bake.\n");
      if (Files.exists(target)) {
        Files.move(target, old);
      }
      Files.move(fresh, target);
      delete(old);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Throws away what was baked; the target stays as it was. */
  void abandon() {
    try {
      delete(fresh);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
        Files.delete(file);
      }
    }
  }
}

package locus.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import locus.finding.Spelling;

/** Files that sources name and that are not there. */
final class MissingFile {
  private final Path content;
  /** Once one is missing there may be hundreds: paths by their file's name in small letters. */
  private Optional<Map<String, List<String>>> all = Optional.empty();

  MissingFile(Path content) {
    this.content = content;
  }

  /**
   * {@code  There is one at content/figures/leaf.svg.} of the files that have its name, {@code  Did you mean leaf.svg?} of those in its
   * folder, or nothing.
   */
  String meant(Path missing) {
    String name = missing.getFileName().toString();
    String elsewhere = elsewhere(name);
    return elsewhere.isEmpty() ? Spelling.didYouMean(name, namesIn(missing.getParent())) : elsewhere;
  }

  private String elsewhere(String name) {
    List<String> alike = all().getOrDefault(name.toLowerCase(Locale.ROOT), List.of());
    return alike.isEmpty() ? "" : " There is one at " + alike.get(0) + (alike.size() > 1 ? ", and " + (alike.size() - 1) + " more elsewhere." : ".");
  }

  private Map<String, List<String>> all() {
    if (all.isEmpty()) {
      try (Stream<Path> files = Files.walk(content)) {
        all = Optional.of(files.filter(Files::isRegularFile)
            .map(file -> content.getParent().relativize(file).toString().replace('\\', '/'))
            .sorted()
            .collect(Collectors.groupingBy(path -> path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT))));
      } catch (IOException e) {
        throw new UncheckedIOException("Cannot list " + content, e);
      }
    }
    return all.get();
  }

  private static List<String> namesIn(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(Files::isRegularFile).map(file -> file.getFileName().toString()).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot list " + folder, e);
    }
  }
}

package locus.editions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Cases in folders under {@code src/test/editions}, and what they are known to give. */
final class Golden {

  static final Path EDITIONS = Path.of("src/test/editions");

  private static final boolean ACCEPT = "accept".equals(System.getProperty("golden"));

  private Golden() {}

  /** The folders of one family of cases, by name. */
  static List<Path> cases(String family) {
    try (Stream<Path> folders = Files.list(EDITIONS.resolve(family))) {
      return folders.filter(Files::isDirectory).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Copies a case with its folders; what is known of it stays behind. */
  static void copy(Path from, Path to) {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files.filter(file -> !file.getFileName().toString().startsWith("expected."))::iterator) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Compares with what is on file, or, with {@code -Dgolden=accept}, puts it there. */
  static void check(Path expected, String actual) {
    try {
      if (ACCEPT) {
        Files.writeString(expected, actual);
      }
      assertEquals(Files.exists(expected) ? Files.readString(expected) : "(no file " + expected + ")", actual);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

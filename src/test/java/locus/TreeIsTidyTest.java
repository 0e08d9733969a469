package locus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A file that fits a screen or two is read; a longer one is searched. */
class TreeIsTidyTest {

  @ParameterizedTest(name = "no {1} under {0} is longer than {2} lines")
  @CsvSource({"src/main/java, .java, 300", "src/test/java, .java, 300", "templates, .ftlh, 60", "templates, .ftlx, 60", "assets/css, .css, 120", "assets/js, .js, 150"})
  void no_file_is_too_long(String folder, String ending, int lines) throws IOException {
    List<String> faults = new ArrayList<>();
    for (Path file : files(Path.of(folder), ending)) {
      long length = Files.readAllLines(file).size();
      if (length > lines) {
        faults.add(file + " has " + length + " lines");
      }
    }
    assertEquals(List.of(), faults);
  }

  @ParameterizedTest(name = "no {1} under {0} has a tab or a space at the end of a line")
  @CsvSource({"src/main/java, .java", "src/test/java, .java", "templates, .ftlh", "assets/css, .css", "assets/js, .js"})
  void no_line_has_a_tab_or_ends_in_a_space(String folder, String ending) throws IOException {
    List<String> faults = new ArrayList<>();
    for (Path file : files(Path.of(folder), ending)) {
      List<String> lines = Files.readAllLines(file);
      for (int i = 0; i < lines.size(); i++) {
        if (lines.get(i).contains("\t") || lines.get(i).endsWith(" ")) {
          faults.add(file + ":" + (i + 1));
        }
      }
    }
    assertEquals(List.of(), faults);
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).sorted().toList();
    }
  }
}

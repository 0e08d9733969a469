package locus.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import locus.Locus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an editor begins with. */
class NewCommandTest {

  @TempDir Path folder;

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @Test
  void a_new_edition_is_complete_and_has_no_finding() throws IOException {
    Path edition = folder.resolve("my/letter");
    assertEquals(0, run("new", edition.toString()), this::said);
    assertEquals(files(Path.of("src/main/resources/locus/starter")), files(edition));
    said.reset();
    assertEquals(0, run("bake", edition.toString()));
    assertEquals("Baked " + edition.resolve("output") + System.lineSeparator(), said());
    String letter = Files.readString(edition.resolve("output/letter.html"));
    assertTrue(letter.contains("persons.html#miller"), letter);
  }

  @Test
  void an_empty_folder_is_filled() throws IOException {
    assertEquals(0, run("new", folder.toString()), this::said);
    assertTrue(Files.exists(folder.resolve("content/index.adoc")));
  }

  @Test
  void what_is_there_is_left_alone() throws IOException {
    Files.writeString(folder.resolve("letter.txt"), "Dear …");
    assertEquals(2, run("new", folder.toString()));
    assertEquals(2, run("new", folder.resolve("letter.txt").toString()));
    assertEquals(List.of("letter.txt"), files(folder));
    assertEquals("Dear …", Files.readString(folder.resolve("letter.txt")));
  }

  @Test
  void one_folder_is_to_be_named() {
    assertEquals(2, run("new"));
    assertEquals(2, run("new", "a", "b"));
    assertEquals(2, run("new", "--help"));
  }

  private int run(String... arguments) {
    var stream = new PrintStream(said, true, StandardCharsets.UTF_8);
    return Locus.run(List.of(arguments), stream, stream);
  }

  private String said() {
    return said.toString(StandardCharsets.UTF_8);
  }

  private static List<String> files(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString().replace('\\', '/')).sorted().toList();
    }
  }
}

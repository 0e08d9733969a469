package locus.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The README's commands, in its order, as someone would type them who has just built the jar. Maven's are what runs this test, and
 * {@code serve} does not end by itself: {@link PreviewIT} tries it.
 */
class ReadmeIT {
  private static final String JAR = "java -jar target/locus.jar";

  @TempDir Path folder;

  @Test
  void every_command_does_what_it_should() throws Exception {
    List<String> commands = commands();
    assertTrue(commands.stream().anyMatch(command -> command.startsWith(JAR + " bake")), commands::toString);
    for (String command : commands) {
      run(command);
    }
    assertTrue(Files.readString(folder.resolve("small/output/general-index.html")).contains("barley"));
    assertTrue(Files.exists(folder.resolve("mine/content/index.adoc")));
  }

  private static List<String> commands() throws IOException {
    var commands = new ArrayList<String>();
    boolean inBlock = false;
    for (String line : Files.readAllLines(Path.of("README.md"))) {
      if (line.startsWith("```")) {
        inBlock = !inBlock;
      } else if (inBlock && line.matches("(java|mkdir|printf) .*") && !line.startsWith(JAR + " serve")) {
        commands.add(line);
      }
    }
    return commands;
  }

  private void run(String command) throws Exception {
    String jar = Path.of("target/locus.jar").toAbsolutePath().toString();
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Path said = folder.resolve("said.txt");
    Process shell =
        new ProcessBuilder("sh", "-c", command.replace(JAR, "'" + java + "' -jar '" + jar + "'"))
            .directory(folder.toFile()).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    assertTrue(shell.waitFor(2, TimeUnit.MINUTES), command + " does not end");
    String words = Files.readString(said, StandardCharsets.UTF_8);
    assertEquals(0, shell.exitValue(), command + "\n" + words);
    assertFalse(words.contains(" warning  "), command + "\n" + words);
  }
}

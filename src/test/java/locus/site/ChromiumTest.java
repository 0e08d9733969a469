package locus.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the browser is looked for, as far as nothing must be installed. */
class ChromiumTest {
  @TempDir private Path folder;

  @Test
  void the_one_that_is_named_goes_before_the_one_on_the_path() throws IOException {
    Path named = program("mine");
    Path found = program("chromium");
    assertEquals(named, chromium(Map.of("LOCUS_BROWSER", named.toString(), "PATH", folder.toString())).program());
    assertEquals(found, chromium(Map.of("PATH", "/nowhere" + File.pathSeparator + folder)).program());
  }

  @Test
  void a_named_one_that_does_not_exist_is_not_replaced_by_another() throws IOException {
    program("chromium");
    Chromium chromium = chromium(Map.of("LOCUS_BROWSER", folder.resolve("gone").toString(), "PATH", folder.toString()));
    assertTrue(assertThrows(IllegalStateException.class, chromium::program).getMessage().contains("gone"));
  }

  @Test
  void the_one_that_was_fetched_before_serves_where_none_is_on_the_path() throws IOException {
    Path fetched = program("fetched");
    assertEquals(fetched, new Chromium(Map.of("PATH", ""), fetched).program());
  }

  private Chromium chromium(Map<String, String> environment) {
    return new Chromium(environment, folder.resolve("not-fetched"));
  }

  private Path program(String name) throws IOException {
    Path program = Files.createFile(folder.resolve(name));
    assertTrue(program.toFile().setExecutable(true));
    return program;
  }
}

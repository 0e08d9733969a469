package locus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputFolderTest {

  @TempDir Path edition;

  @BeforeEach
  void anEdition() throws IOException {
    Files.createDirectories(edition.resolve("content/book"));
  }

  @Test
  void aNewSiteTakesTheOldOnesPlace() throws IOException {
    bake("one");
    bake("two");
    assertEquals("two", Files.readString(site().resolve("index.html")));
    assertEquals(List.of("content", "site"), names(edition));
  }

  @Test
  void anAbandonedBakeLeavesTheOldSite() throws IOException {
    bake("one");
    OutputFolder output = OutputFolder.of(site(), edition);
    Files.writeString(output.begin().resolve("index.html"), "two");
    output.abandon();
    assertEquals("one", Files.readString(site().resolve("index.html")));
    assertEquals(List.of("content", "site"), names(edition));
  }

  @Test
  void aKillWhileBakingLeavesTheOldSite() throws IOException {
    bake("one");
    Files.writeString(OutputFolder.of(site(), edition).begin().resolve("index.html"), "half");
    OutputFolder.of(site(), edition);
    assertEquals("one", Files.readString(site().resolve("index.html")));
    assertEquals(List.of("content", "site"), names(edition));
  }

  @Test
  void aKillBetweenTheRenamesIsMended() throws IOException {
    bake("one");
    Path fresh = OutputFolder.of(site(), edition).begin();
    Files.writeString(fresh.resolve("index.html"), "two");
    Files.writeString(fresh.resolve(OutputFolder.MARKER), "");
    Files.move(site(), edition.resolve(".site.locus-old"));
    OutputFolder.of(site(), edition);
    assertEquals("two", Files.readString(site().resolve("index.html")));
    assertEquals(List.of("content", "site"), names(edition));
  }

  @Test
  void anEmptyFolderIsTaken() throws IOException {
    Files.createDirectory(site());
    bake("one");
    assertTrue(Files.exists(site().resolve("index.html")));
  }

  @Test
  void aFolderThatIsNotOursIsRefused() throws IOException {
    Files.createDirectory(site());
    Files.writeString(site().resolve("thesis.txt"), "years of work");
    assertThrows(UsageException.class, () -> OutputFolder.of(site(), edition));
    assertTrue(Files.exists(site().resolve("thesis.txt")));
  }

  @Test
  void aFileIsRefused() throws IOException {
    Files.writeString(site(), "a file");
    assertThrows(UsageException.class, () -> OutputFolder.of(site(), edition));
  }

  @Test
  void sourceFoldersAreRefused() throws IOException {
    for (String target : List.of(".", "content", "content/book", "content/new", "templates", "assets/css", "..")) {
      assertThrows(UsageException.class, () -> OutputFolder.of(edition.resolve(target), edition), target);
    }
  }

  @Test
  void aLinkIntoTheSourcesIsRefused() throws IOException {
    Files.createSymbolicLink(site(), edition.resolve("content/book"));
    assertThrows(UsageException.class, () -> OutputFolder.of(site(), edition));
    assertFalse(Files.exists(edition.resolve("content/book/.locus")));
  }

  private Path site() {
    return edition.resolve("site");
  }

  private void bake(String words) throws IOException {
    OutputFolder output = OutputFolder.of(site(), edition);
    Files.writeString(output.begin().resolve("index.html"), words);
    output.finish();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.map(entry -> entry.getFileName().toString()).sorted().toList();
    }
  }
}

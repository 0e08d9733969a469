package locus.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import locus.model.SourceRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FindingPrinterTest {

  @TempDir Path folder;

  @BeforeEach
  void sources() throws IOException {
    Files.createDirectories(folder.resolve("content"));
    Files.writeString(folder.resolve("content/b.adoc"), "= B\n\nThe barley stood high, and person:stalni[Stalin] saw it.\n");
    Files.writeString(folder.resolve("content/a.adoc"), "= A\n");
  }

  private static Finding finding(Rule rule, String file, int line, String message) {
    return Finding.of(rule, new SourceRef(file, line), message);
  }

  @Test
  void aFindingIsABlockWithItsSourceLineAndItsRemedy() {
    var finding = finding(Rule.MENTIONS_RESOLVE, "content/b.adoc", 3, "No register has the key “stalni”.").withRemedy("Write “stalin”.");
    assertEquals(
        """
        M-001 error  content/b.adoc:3
          No register has the key “stalni”.
            | The barley stood high, and person:stalni[Stalin] saw it.
          Write “stalin”.
        1 error
        """,
        new FindingPrinter(folder).print(List.of(finding)));
  }

  @Test
  void findingsAreSortedByFileAndLineAndPrintedOnce() {
    var late = finding(Rule.ASCIIDOC_IS_VALID, "content/b.adoc", 3, "Late.").withRemedy("Do.").quoting("shown");
    var early = finding(Rule.ASCIIDOC_IS_VALID, "content/b.adoc", 2, "Early.").withRemedy("Do.");
    var other = finding(Rule.ASCIIDOC_IS_CLEAN, "content/a.adoc", 0, "Other.").withRemedy("Do.");
    assertEquals(
        """
        S-005 warning  content/a.adoc
          Other.
          Do.
        S-004 error  content/b.adoc:2
          Early.
          Do.
        S-004 error  content/b.adoc:3
          Late.
            | shown
          Do.
        2 errors, 1 warning
        """,
        new FindingPrinter(folder).print(List.of(late, other, early, late)));
  }

  @Test
  void aFaultAtManyPlacesIsToldOnceWithAllItsPlaces() {
    List<Finding> same = java.util.stream.Stream.of("a.adoc:1", "b.adoc:3", "a.adoc:4", "b.adoc:9", "c.adoc:0")
        .map(place -> place.split(":"))
        .map(place -> finding(Rule.INCLUDES_EXIST, "content/" + place[0], Integer.parseInt(place[1]), "Not set.").withRemedy("Set it."))
        .toList();
    var between = finding(Rule.ASCIIDOC_IS_CLEAN, "content/b.adoc", 1, "Other.").withRemedy("Do.");
    assertEquals(
        """
        S-002 error  content/a.adoc:1
          Not set.
            | = A
          The same at content/a.adoc:4; content/b.adoc:3, 9; content/c.adoc.
          Set it.
        S-005 warning  content/b.adoc:1
          Other.
            | = B
          Do.
        5 errors, 1 warning
        """,
        new FindingPrinter(folder).print(java.util.stream.Stream.concat(same.stream(), java.util.stream.Stream.of(between)).toList()));
  }

  @Test
  void noFindingsAreNoText() {
    assertEquals("", new FindingPrinter(folder).print(List.of()));
  }

  @Test
  void warningsAloneAreCountedAlone() {
    var one = finding(Rule.ASCIIDOC_IS_CLEAN, "content/gone.adoc", 7, "One.");
    var two = finding(Rule.ASCIIDOC_IS_CLEAN, "content/a.adoc", 99, "Two.");
    assertTrue(new FindingPrinter(folder).print(List.of(one, two)).endsWith("\n2 warnings\n"));
  }

  @Test
  void aLongLineIsShortenedAroundWhatTheMessageNames() throws IOException {
    String long_ = "word ".repeat(60) + "person:stalni[Stalin] " + "more ".repeat(60).strip();
    Files.writeString(folder.resolve("content/a.adoc"), long_);
    var finding = finding(Rule.MENTIONS_RESOLVE, "content/a.adoc", 1, "No register has the key “stalni”.").withRemedy("Do.");
    assertEquals(
        """
        M-001 error  content/a.adoc:1
          No register has the key “stalni”.
            | … word word word word word word word person:stalni[Stalin] more more more more more more more …
          Do.
        1 error
        """,
        new FindingPrinter(folder).print(List.of(finding)));
  }

  @Test
  void aLongLineWithoutANameIsCutAtAWord() {
    assertEquals("aaaa ".repeat(20) + "…", Excerpt.of("aaaa ".repeat(30).strip(), "Nothing named."));
  }

  @Test
  void aLongWordIsCutToo() {
    assertEquals("x".repeat(100) + " …", Excerpt.of("x".repeat(300), "Nothing named."));
    assertEquals("😀".repeat(50) + " …", Excerpt.of("😀".repeat(300), "Nothing named."));
    assertEquals("x" + "😀".repeat(49) + " …", Excerpt.of("x" + "😀".repeat(300), "Nothing named."));
  }

  @Test
  void aSourceLineCannotSteerTheTerminal() throws IOException {
    Files.write(folder.resolve("content/a.adoc"), "a\tb \u001B[31mred".getBytes(StandardCharsets.UTF_8));
    String printed = new FindingPrinter(folder).print(List.of(finding(Rule.ASCIIDOC_IS_CLEAN, "content/a.adoc", 1, "M.")));
    assertTrue(printed.contains("    | a b \uFFFD[31mred\n"), printed);
  }

  @Test
  void aFileThatIsNoUtf8IsStillQuoted() throws IOException {
    Files.write(folder.resolve("content/a.adoc"), new byte[] {'c', 'a', 'f', (byte) 0xE9});
    String printed = new FindingPrinter(folder).print(List.of(finding(Rule.SOURCES_ARE_UTF8, "content/a.adoc", 1, "M.")));
    assertTrue(printed.contains("    | caf\uFFFD\n"), printed);
  }

  @Test
  void codesAreUsedOnce() {
    assertEquals(Rule.values().length, java.util.Arrays.stream(Rule.values()).map(Rule::code).distinct().count());
  }
}

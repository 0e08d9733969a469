package locus.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import locus.Locus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ledger from the command line to the page. */
class LedgerTest {

  private static final String BARLEY = "The barley stood high that year, and nobody in the village could remember a better one since the war had ended.";
  private static final String RIVER = "In the evening we sat by the river and spoke of those who had gone away,footnote:[The letters are lost.] and of the letters they had not written.";
  private static final String HARVEST = "The harvest was in before the rain came, and the wagons stood in the yard until the first frost.";

  @TempDir Path edition;
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @BeforeEach
  void anEditionIsAccepted() throws IOException {
    write("text", "== Spring", BARLEY, RIVER, "== Summer", HARVEST);
    assertEquals(0, run("anchors", edition.toString(), "--accept"), said.toString());
  }

  @Test
  void whatIsPutInBearsALetterAndTheRestItsNumbers() throws IOException {
    write("text", "A mill stood there.footnote:[So the map.]", "== Spring", BARLEY, "Nothing of this is known from elsewhere.", RIVER, "== Summer", HARVEST, "It was the last one.");
    String page = bake("text");
    assertEquals(List.of("p0a", "p1", "p1a", "p2", "p3", "p4"), ids(page, "<p id=\"(p\\w+)\""));
    assertEquals(List.of("n0a", "n1"), ids(page, "<li class=\"note\" id=\"(n\\w+)\""));
    assertTrue(page.contains("id=\"r0a\" role=\"doc-noteref\" href=\"#n0a\">0a</a>"), page);
  }

  @Test
  void joinedAndPartedPassagesKeepEveryAddress() throws IOException {
    write("text", "== Spring", BARLEY + " " + RIVER, "== Summer", "The harvest was in before the rain came,", "and the wagons stood in the yard until the first frost.");
    String page = bake("text");
    assertTrue(page.contains("<span class=\"was\" id=\"p2\"></span><p id=\"p1\">The barley"), page);
    assertTrue(page.contains("<p id=\"p1a\">The harvest"), page);
    assertTrue(page.contains("<p id=\"p3\">and the wagons"), page);
  }

  @Test
  void whichOfTwoEqualLinesIsTheAcceptedOneIsAsked() throws IOException {
    write("song", "The barley stood high that year.", "So it was.", "The harvest was in before the rain.", "So it was.");
    accept();
    write("song", "The barley stood high that year.", "So it was.", "So it was.", "The harvest was in before the rain.", "So it was.");
    assertEquals(1, run("bake", edition.toString()));
    String asked = said.toString(StandardCharsets.UTF_8);
    assertTrue(asked.contains("It may be song#p1a (“So it was.”), or song#p1b (“So it was.”)"), asked);
    answer("song#p2", "moved-to song#p1a");
    assertEquals(List.of("p1", "p1a", "p1b", "p3", "p4"), ids(bake("song"), "<p id=\"(p\\w+)\""));
  }

  @Test
  void aHeadingsOldIdStaysOnIt() throws IOException {
    write("text", "== Early Spring", BARLEY, RIVER, "== Summer", HARVEST);
    assertTrue(bake("text").contains("<span class=\"was\" id=\"_spring\"></span><h2 id=\"_early_spring\">"));
  }

  @Test
  void aRenamedFileLeavesAPage() throws IOException {
    Files.move(edition.resolve("content/text.adoc"), edition.resolve("content/essay.adoc"));
    String old = bake("text");
    assertTrue(old.contains("<a href=\"essay.html\">"), old);
    assertTrue(old.contains("<li id=\"p2\">"), old);
    assertTrue(old.contains("href=\"essay.html#p2\""), old);
    assertTrue(old.contains("<li id=\"_spring\">"), old);
  }

  @Test
  void whatIsGoneStopsTheBuildUntilTheEditorSaysWhy() throws IOException {
    write("text", "== Spring", BARLEY, "== Summer", HARVEST);
    assertEquals(1, run("bake", edition.toString()));
    assertTrue(said.toString(StandardCharsets.UTF_8).contains("Passage p2 was accepted and is gone."), said.toString());
    assertEquals(1, run("anchors", edition.toString(), "--accept"), "It is not accepted either");
    answer("text#p2", "retired Withdrawn by the author.");
    answer("text#n1", "retired It stood in a passage that was withdrawn.");
    String page = bake("text");
    assertTrue(page.contains("<li id=\"p2\">Passage 2: “In the evening"), page);
    assertTrue(page.contains("Taken out: Withdrawn by the author."), page);
    assertEquals(0, run("anchors", edition.toString(), "--accept"), said.toString());
    assertEquals(0, run("anchors", edition.toString()));
    assertTrue(said.toString(StandardCharsets.UTF_8).contains("Everything is as it was accepted."), said.toString());
  }

  @Test
  void aRenamedRegisterLeavesAPageWithEveryEntry() throws IOException {
    register("persons", "lenin", "stalin");
    accept();
    Files.delete(edition.resolve("content/persons.adoc"));
    register("people", "lenin", "stalin", "trotsky");
    String old = bake("persons");
    assertTrue(old.contains("<a href=\"people.html\">"), old);
    assertTrue(old.contains("<li id=\"stalin\">Entry “Heading of stalin” – <a href=\"people.html#stalin\">"), old);
    accept();
    Files.delete(edition.resolve("content/people.adoc"));
    register("men", "lenin", "stalin");
    register("women", "trotsky");
    assertEquals(0, run("check", edition.toString()), "Two of three entries say which file it is, and a key that it is the same entry: " + said);
    assertTrue(bake("people").contains("href=\"women.html#trotsky\""));
    assertTrue(bake("persons").contains("<a href=\"men.html\">"));
  }

  @Test
  void anEntryIsKnownByItsKeyWhateverIsSaidOfIt() throws IOException {
    register("persons", "lenin", "stalin");
    accept();
    Path file = edition.resolve("content/persons.adoc");
    Files.writeString(file, Files.readString(file).replace("Heading of stalin", "Something else"));
    assertEquals(0, run("anchors", edition.toString()));
    assertTrue(said.toString(StandardCharsets.UTF_8).contains("edited   persons#stalin"), said.toString());
  }

  @Test
  void anEntryThatIsGoneLeadsOnOrSaysWhy() throws IOException {
    register("persons", "lenin", "stalin", "koba");
    accept();
    Files.delete(edition.resolve("content/persons.adoc"));
    register("persons", "lenin", "stalin");
    assertEquals(1, run("bake", edition.toString()));
    assertTrue(said.toString(StandardCharsets.UTF_8).contains("The entry “Heading of koba” (koba) was accepted and is gone."), said.toString());
    answer("persons#koba", "moved-to #stalin");
    String page = bake("persons");
    assertTrue(page.contains("<li id=\"koba\">Entry “Heading of koba” – <a href=\"#stalin\">"), page);
    assertTrue(page.contains("css/former.css"), page);
    accept();
    assertTrue(Files.readString(edition.resolve(Line.FILE)).contains("entry persons#koba | - | moved-to persons#stalin | Heading of koba |"));
  }

  @Test
  void aWorkThatIsGoneSaysWhy() throws IOException {
    Path file = edition.resolve("content/works.bib");
    Files.writeString(file, "@book{carr, title = {One}}\n@book{lewin, title = {Two}}\n");
    accept();
    Files.writeString(file, "@book{carr, title = {One}}\n");
    answer("works#lewin", "retired It is not cited any more.");
    String page = bake("works");
    assertTrue(page.contains("<li id=\"lewin\">Entry “Two” – Taken out: It is not cited any more.</li>"), page);
    accept();
    Files.delete(file);
    assertEquals(1, run("bake", edition.toString()));
    assertTrue(said.toString(StandardCharsets.UTF_8).contains("The page works.html was accepted and is gone."), said.toString());
  }

  @Test
  void anyPageThatIsRenamedLeavesOne() throws IOException {
    Files.writeString(edition.resolve("content/preface.adoc"), "= Preface\n:jbake-type: page\n\nWords.\n");
    accept();
    Files.move(edition.resolve("content/preface.adoc"), edition.resolve("content/foreword.adoc"));
    assertTrue(bake("preface").contains("<a href=\"foreword.html\">"));
  }

  @Test
  void aBuildWritesNothingIntoTheSources() throws IOException {
    String ledger = Files.readString(edition.resolve(Line.FILE));
    write("text", "== Spring", BARLEY, "Nothing of this is known from elsewhere.", RIVER, "== Summer", HARVEST);
    bake("text");
    run("check", edition.toString());
    run("anchors", edition.toString());
    assertEquals(ledger, Files.readString(edition.resolve(Line.FILE)));
    try (Stream<Path> files = Files.list(edition.resolve("content"))) {
      assertEquals(Set.of("text.adoc", "anchors.ledger"), Set.copyOf(files.map(file -> file.getFileName().toString()).toList()));
    }
    assertFalse(Files.exists(edition.resolve("output/anchors.ledger")));
  }

  @Test
  void aReleaseIsWrittenDownOnce() {
    Ledger ledger = new LedgerFile(edition).read().ledger();
    Ledger second = ledger.frozenBy("1.0.0").frozenBy("2.0.0");
    assertEquals(List.of("1.0.0"), second.lines().stream().map(Line::release).distinct().toList());
  }

  @Test
  void numbersReadAsTheyAreWritten() {
    var numbers = Map.of("p12", "12", "p12ab", "12ab", "p0a", "0a", "n7b", "7b", "eb", "b", "ea2", "a2", "e01", "01");
    numbers.forEach((id, label) -> {
      Numeral numeral = Numeral.of(id).orElseThrow();
      assertEquals(id, numeral.id());
      assertEquals(label, numeral.label());
    });
  }

  private void write(String name, String... blocks) throws IOException {
    Path file = edition.resolve("content").resolve(name + ".adoc");
    Files.createDirectories(file.getParent());
    Files.writeString(file, "= A Text\nAn Author\n\n" + String.join("\n\n", blocks) + "\n");
  }

  private void register(String name, String... keys) throws IOException {
    var entries = new StringBuilder("= Register\n:jbake-type: register\n:kind: " + name + "\n");
    for (String key : keys) {
      entries.append("\n[#").append(key).append("]\n== Heading of ").append(key).append('\n');
    }
    Files.writeString(edition.resolve("content").resolve(name + ".adoc"), entries);
  }

  private void accept() {
    assertEquals(0, run("anchors", edition.toString(), "--accept"), said.toString(StandardCharsets.UTF_8));
  }

  private void answer(String address, String fate) throws IOException {
    Path file = edition.resolve(Line.FILE);
    String before = Files.readString(file);
    Files.writeString(file, before.replace(address + " | - |  |", address + " | - | " + fate + " |"));
  }

  private String bake(String page) throws IOException {
    assertEquals(0, run("bake", edition.toString()), said.toString(StandardCharsets.UTF_8));
    return Files.readString(edition.resolve("output").resolve(page + ".html"));
  }

  private int run(String... arguments) {
    said.reset();
    var stream = new PrintStream(said, true, StandardCharsets.UTF_8);
    return Locus.run(List.of(arguments), stream, stream);
  }

  /** The ids on a page, in order. */
  private static List<String> ids(String page, String pattern) {
    return Pattern.compile(pattern).matcher(page).results().map(found -> found.group(1)).toList();
  }
}

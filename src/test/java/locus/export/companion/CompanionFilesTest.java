package locus.export.companion;

import static locus.index.TestEdition.call;
import static locus.index.TestEdition.entry;
import static locus.index.TestEdition.note;
import static locus.index.TestEdition.passage;
import static locus.index.TestEdition.person;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import locus.index.Concordance;
import locus.index.TestEdition;
import locus.model.Edition;
import locus.view.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies beside the pages for their scripts and styles. */
class CompanionFilesTest {

  @TempDir private Path site;

  private static Edition edition() {
    return new TestEdition()
        .text("essay", List.of(note(1, "See ", person("stalin", "Stalin"), ".")),
            passage(1, "On ", person("stalin", "Stalin"), call(1), " and ", person("stalin", "him", 2), "."))
        .register("persons", "person", entry("stalin", "Stalin, Joseph"), entry("dzhugashvili", "Dzhugashvili, Joseph", "Dzhugashvili", "stalin"))
        .edition();
  }

  @Test
  void searchHasEveryPlaceOnceAndEveryFormOfAName() throws IOException {
    new SearchWords(Concordance.of(edition()), Map.of()).write(edition(), site);
    assertEquals(
        "locus.search([[[\"Title of essay\",\"essay.html\",[[\"\",[[\"\",\"\",\"Title of essay\"],[\"p1\",\"1\",\"On Stalin and him.\"],"
            + "[\"n1\",\"1 n1\",\"See Stalin.\"]]]]]],[[\"persons\",\"persons.html\",[[\"stalin\",\"Stalin, Joseph\",\"\","
            + "[\"Stalin, Joseph\",\"Joseph Stalin\",\"Stalin\",\"Dzhugashvili, Joseph\",\"Joseph Dzhugashvili\",\"Dzhugashvili\"]]]]]])\n",
        Files.readString(site.resolve("data/search.js")));
  }

  @Test
  void aCardHasThePlacesOfItsEntryInReadingOrder() throws IOException {
    new Cards(Concordance.of(edition()), Map.of()).write(edition(), site);
    assertEquals(
        "locus.cards({\"stalin\":[\"persons.html\",\"Stalin, Joseph\",\"\",\"\",[[\"\",\"essay.html\",\"p1*2|n1@1 n1\"]]]})\n",
        Files.readString(site.resolve("data/cards.js")));
  }

  @Test
  void settingsHaveTheirWordsInTheReadersLanguage() throws IOException {
    new SettingsPanel(Messages.of("en")).write(edition(), site);
    String settings = Files.readString(site.resolve("data/settings.js"));
    assertTrue(settings.startsWith("locus.settings([[\"theme\",\"Theme\",[[\"\",\"as the system\"],[\"light\",\"light\"]"), settings);
    assertTrue(settings.endsWith("[\"cards\",\"Cards of names and terms\"]])\n"), settings);
  }

  @Test
  void theRunningTitleEndsNoString() throws IOException {
    var edition = new TestEdition();
    edition.metadata = TestEdition.metadata("A \"B\" \\ <i>", TestEdition.UNKNOWN);
    Path style = Files.createDirectories(site.resolve("assets/css")).resolve("locus.css");
    Files.writeString(style, "a{b:c}\n");
    new RunningTitle().write(edition.edition(), site);
    assertEquals("a{b:c}\n:root{--title:\"A \\22 B\\22  \\5c  \\3c i>\"}\n", Files.readString(style));
  }

  @Test
  void onlyAPageWithNotesHasAStyleSheetForThem() throws IOException {
    Files.writeString(Files.createDirectories(site.resolve("assets/css")).resolve("side-notes.css"), "/* common */\n");
    new SideNoteStyles().write(edition(), site);
    String style = Files.readString(site.resolve("assets/css/notes/essay.css"));
    assertTrue(style.startsWith("/* common */\n@media screen"), style);
    assertTrue(!Files.exists(site.resolve("assets/css/notes/persons.css")));
  }
}

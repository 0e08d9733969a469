package locus.view;

import static locus.index.TestEdition.call;
import static locus.index.TestEdition.editorsCall;
import static locus.index.TestEdition.editorsNote;
import static locus.index.TestEdition.entry;
import static locus.index.TestEdition.main;
import static locus.index.TestEdition.note;
import static locus.index.TestEdition.passage;
import static locus.index.TestEdition.person;
import static locus.index.TestEdition.range;
import static locus.index.TestEdition.section;
import static locus.index.TestEdition.wordless;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import locus.index.Indexes;
import locus.index.Locators;
import locus.index.TestEdition;
import locus.model.Mention;
import org.junit.jupiter.api.Test;

/** An index explains the signs in it, and no others. */
class HeadnoteTest {

  private static final String NUMBERS = "Numbers are those of the passages.";

  private static String headnote(TestEdition edition) {
    edition.register("persons", "person", entry("stalin", "Stalin"), entry("lenin", "Lenin"));
    Setting setting = Setting.of(Indexes.of(edition.edition()), Messages.of("en"));
    return Headnote.of(setting, Stream.of("stalin", "lenin").flatMap(key -> Locators.row(setting.indexes().concordance().of(key)).stream()).toList());
  }

  @Test
  void numbersAloneNeedASentenceAndTheOrder() {
    assertEquals(NUMBERS + " The order is word by word.", headnote(new TestEdition().text("essay", List.of(), passage(1, person("stalin", "x")))));
    assertEquals("", headnote(new TestEdition().text("essay", List.of(), passage(1, "x"))));
  }

  @Test
  void everySignIsExplained() {
    var edition = new TestEdition()
        .home(Map.of("collation", "letter-by-letter"))
        .text(
            "essay",
            List.of(note(1, person("stalin", "x")), editorsNote(1, "a", person("stalin", "x"))),
            section("roots", List.of(person("stalin", "x")), passage(1, main("stalin"), call(1), editorsCall(1))),
            passage(2, range("stalin", Mention.Range.START)),
            passage(3, range("stalin", Mention.Range.END)),
            passage(4, wordless("lenin")));
    assertEquals(
        NUMBERS + " “n1” is a note called in the passage. “na” is a note of the editor’s."
            + " “§” is the heading of a section, or what has no number under it."
            + " “1–3” is one discussion that runs on. Bold numbers lead to principal passages."
            + " In brackets, the name stands only in a title. The order is letter by letter.",
        headnote(edition));
  }
}

package locus.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaptionsTest {

  @ParameterizedTest
  @CsvSource({"de, Anmerkung@", "de-AT, Anmerkung@", "pt-BR, Nota@", "no, Merk@", "zh, 笔记@", "zh-Hant, 筆記@", "ru, Примечание@"})
  void a_note_is_called_as_its_language_does(String language, String caption) {
    assertEquals(caption, Captions.in(language).get("note-caption"));
  }

  @ParameterizedTest
  @CsvSource({"en", "en-GB", "''", "tlh", "../de"})
  void nothing_is_said_of_english_and_of_what_is_not_known(String language) {
    assertEquals(Map.of(), Captions.in(language));
  }

  @Test
  void what_is_not_there_by_itself_in_english_is_not_in_other_languages() {
    assertEquals(null, Captions.in("de").get("chapter-signifier"));
    assertEquals("Kapitel@", Captions.in("de").get("chapter-refsig"));
  }
}

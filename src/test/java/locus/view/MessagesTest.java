package locus.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MessagesTest {
  private static final Path FOLDER = Path.of("src/main/resources/locus");
  private static final Pattern GAP = Pattern.compile("\\{\\d}");

  static Stream<String> languages() throws Exception {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.map(file -> file.getFileName().toString()).filter(name -> name.matches("messages_\\w+\\.properties"))
          .map(name -> name.replaceAll("messages_|\\.properties", "")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("languages")
  void every_phrase_of_a_language_is_there_with_its_gaps_and_none_besides(String language) throws Exception {
    Map<String, String> english = Messages.of("en");
    var own = new Properties();
    try (var reader = Files.newBufferedReader(FOLDER.resolve("messages_" + language + ".properties"))) {
      own.load(reader);
    }
    assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(own.stringPropertyNames()));
    english.forEach((key, words) -> assertEquals(gaps(words), gaps(own.getProperty(key)), key));
    own.forEach((key, words) -> assertFalse(words.toString().isBlank() || words.toString().contains("  "), key.toString()));
    assertEquals(language, own.getProperty("language"));
  }

  @ParameterizedTest
  @MethodSource("languages")
  void no_phrase_is_written_twice_in_one_file(String language) throws Exception {
    try (Stream<String> lines = Files.lines(FOLDER.resolve("messages_" + language + ".properties"))) {
      var keys = new TreeSet<String>();
      assertEquals(new TreeSet<String>(), new TreeSet<>(lines.filter(line -> line.contains(" = ") && !line.startsWith("#"))
          .map(line -> line.substring(0, line.indexOf(" = "))).filter(key -> !keys.add(key)).toList()));
    }
  }

  @Test
  void a_language_without_words_has_the_english_ones_and_a_variety_those_of_its_language() {
    assertEquals(Messages.of("en"), Messages.of("tlh"));
    assertEquals(Messages.of("de"), Messages.of("de-AT"));
  }

  @ParameterizedTest
  @CsvSource({"en, 3 November 2026", "de, 3. November 2026", "fr, 3 novembre 2026", "es, 3 de noviembre de 2026", "it, 3 novembre 2026", "ru, 3 ноября 2026 г."})
  void dates_are_written_as_the_language_does(String language, String date) {
    assertEquals(date, LocalDate.of(2026, 11, 3).format(
        DateTimeFormatter.ofPattern(Messages.of(language).get("datePattern"), Locale.forLanguageTag(language))));
  }

  private static TreeSet<String> gaps(String words) {
    return new TreeSet<>(GAP.matcher(words).results().map(match -> match.group()).toList());
  }
}

package locus.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CollationTest {

  private static final Collation WORDS = Collation.of("en", Collation.Mode.WORD_BY_WORD);
  private static final Collation LETTERS = Collation.of("en", Collation.Mode.LETTER_BY_LETTER);

  private static void assertOrder(Collation collation, String... expected) {
    var reversed = new ArrayList<>(List.of(expected));
    Collections.reverse(reversed);
    assertEquals(List.of(expected), collation.sorted(reversed, heading -> heading));
  }

  /** Chicago's own comparison of the two systems, in part. */
  @Test
  void wordByWordASpaceComesBeforeALetter() {
    assertOrder(
        WORDS, "New, Arthur", "New, Zoe", "New Deal", "new economics", "New England", "New Year’s Day", "Newark", "Newcomen, Thomas",
        "news, lamentable", "news conference", "newsboy");
  }

  @Test
  void letterByLetterASpaceDoesNotCount() {
    assertOrder(
        LETTERS, "New, Arthur", "New, Zoe", "Newark", "Newcomen, Thomas", "New Deal", "new economics", "New England",
        "news, lamentable", "newsboy", "news conference", "New Year’s Day");
  }

  @Test
  void hyphensApostrophesAndSoftSignsDoNotCount() {
    assertOrder(WORDS, "Evgenev", "Evgenʹev, A", "Evgenevich", "O’Brien", "Obrist", "self-made", "selfpity");
  }

  @Test
  void numeralsAreSortedByValueBeforeTheLetters() {
    assertOrder(WORDS, "1.5 release", "1.10 release", "3D", "5 Year Plan", "17th Congress", "20th Congress", "1,000 days", "1917", "1924–1926", "Aardvark");
  }

  @Test
  void theNumeralsOfMonarchsAreSortedByValue() {
    assertOrder(
        WORDS, "Ivan", "Ivan, a serf", "Ivan III (the Great)", "Ivan IV (the Terrible)", "Ivan V", "Ivan IX", "Ivan Grozny", "Ivanov, Nikolai",
        "John II, king", "John XXIII, pope", "John the Baptist", "Louis IX, king", "Louis XIV, king", "Louis XXXIX");
    assertOrder(LETTERS, "Ivan", "Ivan IV (the Terrible)", "Ivan V", "Ivan IX", "Ivan Grozny", "Ivanov, Nikolai");
    assertOrder(WORDS, "vitamin A", "vitamin IX", "vitamin V", "Washington, George", "Washington Bridge", "Washington DC", "Washington Irving");
  }

  /** A particle counts where the heading begins with it; which part that is, the editor knows. */
  @Test
  void particlesAndMacAreSortedAsTheyAreWritten() {
    assertOrder(
        WORDS, "De Chirico, Giorgio", "de Gaulle, Charles", "Debord, Guy", "Gogh, Vincent van", "le Carré, John", "Le Guin, Ursula K.", "Lefebvre, Henri",
        "Mac Donald, Ian", "MacArthur, Douglas", "Machiavelli, Niccolò", "Mbeki, Thabo", "McDonald, John", "Saint-Just, Louis de", "St. John, Henry",
        "Stalin, Joseph", "van Gogh, Vincent", "Vance, Cyrus", "von Neumann, John");
    assertOrder(LETTERS, "Debord, Guy", "De Chirico, Giorgio", "de Gaulle, Charles", "MacArthur, Douglas", "Mac Donald, Ian", "Vance, Cyrus", "van Gogh, Vincent");
  }

  @Test
  void capitalsDecideOnlyATie() {
    assertOrder(WORDS, "Turkey", "Turkey (bird)", "Turkey, Republic of", "turkey, wild", "Turkey red");
    assertOrder(WORDS, "NATO", "Nato base", "N.E.P.", "NEP", "nepotism");
  }

  @Test
  void signsCountAfterALetterAndNotBeforeOne() {
    assertOrder(WORDS, "C", "C dialects", "C#", "C# records", "C++", "C++ templates", "cat", ".NET", "$PATH", "@path names", "pathology", "*.txt", "--verbose");
    assertEquals("P", WORDS.letter("$PATH"));
    assertEquals(Collation.SIGNS, WORDS.letter("−40 degrees"));
    assertEquals(Collation.SIGNS, WORDS.letter("$"));
  }

  @Test
  void signsOfTransliterationDoNotCount() {
    assertOrder(WORDS, "Abbott, E.", "ʿAbd al-Raḥmān", "Abdullah");
    assertEquals("A", WORDS.letter("ʿAbd al-Raḥmān"));
  }

  @Test
  void accentsDecideOnlyATie() {
    assertOrder(WORDS, "Eclair", "Éclair", "Eclair house", "Edam", "Łódź", "lodzer", "Žižek", "Zola", "Сталин", "Троцкий");
  }

  @Test
  void aLanguageHasItsOwnOrder() {
    assertOrder(Collation.of("sv", Collation.Mode.WORD_BY_WORD), "Zorn", "Åberg", "Ärlig", "Öberg");
    assertOrder(Collation.of("de", Collation.Mode.WORD_BY_WORD), "Arendt", "Ärlich", "Zorn");
    assertOrder(Collation.of("ru", Collation.Mode.WORD_BY_WORD), "Ёлкин", "Ельцин", "Жуков");
  }

  @Test
  void theLetterIsTheFirstThatCounts() {
    assertEquals("E", WORDS.letter("Éluard, Paul"));
    assertEquals("L", WORDS.letter("Łódź"));
    assertEquals("A", WORDS.letter("Ægir"));
    assertEquals("T", WORDS.letter("‘Third period’"));
    assertEquals("С", WORDS.letter("Сталин"));
    assertEquals("Е", WORDS.letter("Ёлкин"));
    assertEquals("Й", WORDS.letter("Йорик"));
    assertEquals("Щ", WORDS.letter("щавель"));
    assertEquals("Е", Collation.of("ru", Collation.Mode.WORD_BY_WORD).letter("Ёлкин"));
    assertEquals("Й", Collation.of("ru", Collation.Mode.WORD_BY_WORD).letter("йод"));
    assertEquals("Α", WORDS.letter("Ἀριστοτέλης"));
    assertEquals(Collation.SIGNS, WORDS.letter("1917"));
    assertEquals(Collation.SIGNS, WORDS.letter("…"));
    assertEquals(Collation.SIGNS, WORDS.letter(""));
    assertEquals("中", WORDS.letter("中国"));
  }

  @Test
  void signsOfChineseKanaAndHangulHaveRows() {
    Collation chinese = Collation.of("zh", Collation.Mode.WORD_BY_WORD);
    assertEquals("Z", chinese.letter("中国"));
    assertEquals("B", chinese.letter("北京"));
    assertEquals("A", chinese.letter("阿城"));
    Collation japanese = Collation.of("ja", Collation.Mode.WORD_BY_WORD);
    assertEquals("か", japanese.letter("がっこう"));
    assertEquals("た", japanese.letter("トルストイ"));
    assertEquals("わ", japanese.letter("をとこ"));
    assertEquals("中", japanese.letter("中国"));
    assertEquals("가", Collation.of("ko", Collation.Mode.WORD_BY_WORD).letter("김소월"));
    assertEquals("하", Collation.of("ko", Collation.Mode.WORD_BY_WORD).letter("한국"));
    assertEquals("ا", Collation.of("ar", Collation.Mode.WORD_BY_WORD).letter("أحمد"));
  }

  @Test
  void onePinyinLetterIsOneGroupBesideLatin() {
    Collation chinese = Collation.of("zh", Collation.Mode.WORD_BY_WORD);
    assertEquals(
        "[LetterGroup[letter=0–9, entries=[1911]], LetterGroup[letter=A, entries=[API]], LetterGroup[letter=B, entries=[北京, BBC]]]",
        chinese.grouped(List.of("BBC", "北京", "API", "1911"), heading -> heading).toString());
  }

  @Test
  void aLetterOfALanguagesOwnHasAGroup() {
    assertEquals("Å", Collation.of("sv", Collation.Mode.WORD_BY_WORD).letter("Åberg"));
    assertEquals("Ñ", Collation.of("es", Collation.Mode.WORD_BY_WORD).letter("ñandú"));
    assertEquals("Ch", Collation.of("cs", Collation.Mode.WORD_BY_WORD).letter("chalupa"));
    assertEquals("C", Collation.of("cs", Collation.Mode.WORD_BY_WORD).letter("cena"));
    assertEquals("C", WORDS.letter("chair"));
    assertEquals("A", Collation.of("de", Collation.Mode.WORD_BY_WORD).letter("Ärlich"));
  }

  @Test
  void groupsHoldWhatIsSorted() {
    var groups = WORDS.grouped(List.of("Zhdanov", "1917", "Éluard", "Ezhov", "Сталин", "5 years"), heading -> heading);
    assertEquals(List.of("0–9", "E", "Z", "С"), groups.stream().map(LetterGroup::letter).toList());
    assertEquals(List.of("Éluard", "Ezhov"), groups.get(1).entries());
    assertEquals(List.of(), WORDS.grouped(List.<String>of(), heading -> heading));
  }

  @Test
  void aSubEntryIsSortedWithoutItsFirstSmallWords() {
    assertEquals("Lenin", WORDS.subSort("and Lenin"));
    assertEquals("leader", WORDS.subSort("as the leader"));
    assertEquals("of", WORDS.subSort("of"));
    assertEquals("and Lenin", Collation.of("de", Collation.Mode.WORD_BY_WORD).subSort("and Lenin"));
  }

  @Test
  void theTitlePageChoosesTheOrder() {
    var edition = new TestEdition().home(Map.of("collation", "letter-by-letter")).edition();
    assertOrder(Collation.of(edition), "Newark", "New Deal");
    assertOrder(Collation.of(new TestEdition().edition()), "New Deal", "Newark");
  }
}

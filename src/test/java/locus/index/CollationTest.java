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
    assertOrder(WORDS, "5 Year Plan", "17th Congress", "20th Congress", "1917", "1924–1926", "Aardvark");
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
    assertEquals("Й", Collation.of("ru", Collation.Mode.WORD_BY_WORD).letter("йод"));
    assertEquals("Α", WORDS.letter("Ἀριστοτέλης"));
    assertEquals(Collation.SIGNS, WORDS.letter("1917"));
    assertEquals(Collation.SIGNS, WORDS.letter("…"));
    assertEquals(Collation.SIGNS, WORDS.letter(""));
    assertEquals("中", WORDS.letter("中国"));
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

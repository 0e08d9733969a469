package locus.model;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class IndexTermTest {

  @Test
  void anIdIsMadeOfThePlaceAndTheTerms() {
    assertEquals("p19--peasants-taxation", term(1, "Peasants", "taxation").idIn("p19"));
  }

  @Test
  void theNextOfTheSameTermsIsCounted() {
    assertEquals("n7--world-war-2--2", term(2, "World War 2").idIn("n7"));
  }

  @Test
  void diacriticsAndLettersWithStrokesAreFolded() {
    assertEquals("capek-lodz-strasse", IndexTerm.slug(List.of("Čapek (Łódź), Straße")));
  }

  @Test
  void aHeadingWithoutLatinLettersIsWrittenInCodePoints() {
    assertEquals("u41d-u42d-u41f", IndexTerm.slug(List.of("НЭП")));
  }

  private static IndexTerm term(int occurrence, String... terms) {
    return new IndexTerm(List.of(terms), "", List.of(), List.of(), occurrence, SourceRef.of("a.adoc"));
  }
}

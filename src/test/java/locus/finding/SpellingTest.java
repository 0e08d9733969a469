package locus.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SpellingTest {

  @Test
  void theDistanceCountsSlipsOfTheHand() {
    assertEquals(0, Spelling.distance("stalin", "stalin", 9));
    assertEquals(1, Spelling.distance("stalni", "stalin", 9));
    assertEquals(2, Spelling.distance("stali", "stalnin", 9));
    assertEquals(6, Spelling.distance("", "stalin", 9));
  }

  @Test
  void aChangedLetterCountsTwiceInShortNames() {
    assertEquals(2, Spelling.distance("core", "corr", 9));
    assertEquals(1, Spelling.distance("cores", "corrs", 9));
  }

  @Test
  void whatIsFartherThanTheLimitIsNotToldExactly() {
    assertEquals(3, Spelling.distance("barley", "stalin", 2));
    assertEquals(2, Spelling.distance("stalin", "stalinism", 1));
    assertEquals(1, Spelling.distance("xxstalni", "xxstalin", 1));
  }

  @Test
  void theNearestNameIsMeantAndOfTwoTheFirst() {
    assertEquals(" Did you mean stalin?", Spelling.didYouMean("Stalyn", List.of("lenin", "stalins", "stalin")));
    assertEquals(" Did you mean note-1?", Spelling.didYouMean("note-x", List.of("note-2", "note-1")));
    assertEquals("", Spelling.didYouMean("barley", List.of("stalin", "lenin")));
    assertEquals("", Spelling.didYouMean("barley", List.of()));
  }

  @Test
  void aSlipIsNearerThanWhatIsWorthNaming() {
    assertEquals(Optional.of("person"), Spelling.slipOf("perosn", List.of("term", "person")));
    assertEquals(Optional.empty(), Spelling.slipOf("pxrsxn", List.of("term", "person")));
  }
}

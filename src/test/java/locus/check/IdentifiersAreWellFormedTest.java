package locus.check;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IdentifiersAreWellFormedTest {

  @ParameterizedTest
  @CsvSource({"wikidata, Q855", "gnd, 118578537", "gnd, 118530380", "gnd, 4020517-4", "viaf, 88900422"})
  void aRightOneIsTaken(String authority, String identifier) {
    assertEquals(Optional.empty(), IdentifiersAreWellFormed.fault(authority, identifier));
  }

  @ParameterizedTest
  @CsvSource({"wikidata, 855", "wikidata, Q0", "wikidata, q855", "gnd, 118578573", "gnd, 11857853", "gnd, 118578537x", "gnd, 4020517-5", "viaf, 12x", "viaf, 0"})
  void aMistypedOneIsNot(String authority, String identifier) {
    assertNotEquals(Optional.empty(), IdentifiersAreWellFormed.fault(authority, identifier));
  }
}

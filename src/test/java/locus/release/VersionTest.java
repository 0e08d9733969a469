package locus.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionTest {

  @ParameterizedTest
  @ValueSource(strings = {"1.0.0", "0.1", "2026.11", "1.0.0-beta", "1.0.0-beta.2", "10.20.30-rc-1"})
  void numbersAndAPreReleaseAreAVersion(String text) {
    assertEquals(Optional.of(new Version(text)), Version.of(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "", "1", "1.", ".1", "v1.0.0", "1.0.0.0", "01.0.0", "1.00.0", "1.0.0-", "1.0.0-RC", "1.0.0+build", "1.0.0 ", "1.0.0\n", "../1.0.0", "1.0/0",
    "1.0.0-..", "1.0.0-a..b", "1.0.0-a.", "con", "latest", "1.0.0-ä", "1.9999999999.0", "-1.0.0"
  })
  void nothingElseIs(String text) {
    assertEquals(Optional.empty(), Version.of(text));
  }

  @Test
  void theyAreOrderedAsSemanticVersioningSays() {
    List<String> ordered = List.of("0.9", "1.0.0-alpha", "1.0.0-alpha.1", "1.0.0-alpha.beta", "1.0.0-beta", "1.0.0-beta.2", "1.0.0-beta.11",
        "1.0.0-rc.1", "1.0.0", "1.0.1", "1.2", "1.10.0", "2.0.0");
    for (int i = 0; i < ordered.size(); i++) {
      for (int j = 0; j < ordered.size(); j++) {
        assertEquals(Integer.signum(Integer.compare(i, j)), Integer.signum(new Version(ordered.get(i)).compareTo(new Version(ordered.get(j)))), ordered.get(i) + " " + ordered.get(j));
      }
    }
  }

  @Test
  void aMissingThirdNumberIsNought() {
    assertTrue(new Version("1.0").compareTo(new Version("1.0.0")) == 0);
  }
}

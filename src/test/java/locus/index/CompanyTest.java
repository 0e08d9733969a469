package locus.index;

import static locus.index.TestEdition.entry;
import static locus.index.TestEdition.passage;
import static locus.index.TestEdition.person;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import locus.model.Edition;
import org.junit.jupiter.api.Test;

class CompanyTest {

  private static final Edition EDITION =
      new TestEdition()
          .text(
              "essay",
              List.of(),
              passage(1, person("lenin", "L"), person("stalin", "S"), person("trotsky", "T")),
              passage(2, person("lenin", "L"), person("stalin", "S"), person("trotsky", "T")),
              passage(3, person("stalin", "S"), person("marx", "M")),
              passage(4, person("stalin", "S")),
              passage(5, person("stalin", "S")))
          .register("persons", "person", entry("lenin", "Lenin"), entry("marx", "Marx"), entry("stalin", "Stalin"), entry("trotsky", "Trotsky"))
          .edition();

  private static String company(String key) {
    return Company.of(EDITION, Concordance.of(EDITION)).of(key).stream()
        .map(companion -> companion.entry().words() + " " + companion.shared())
        .collect(Collectors.joining(", "));
  }

  @Test
  void theNearestIsWhoIsSeldomWithoutTheOther() {
    assertEquals("Trotsky 2, Stalin 2", company("lenin"));
  }

  @Test
  void onePassageTogetherIsChance() {
    assertEquals("", company("marx"));
    assertEquals("", company("nobody"));
  }
}

package locus.index;

import static locus.index.TestEdition.passage;
import static locus.index.TestEdition.term;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import locus.model.Edition;
import locus.model.Passage;
import org.junit.jupiter.api.Test;

class ChartTest {

  private static Chart chart(Passage... passages) {
    Edition edition = new TestEdition().text("essay", List.of(), passages).edition();
    return Chart.of(Indexes.of(edition).listing(), Collation.of(edition), Track.of(edition));
  }

  @Test
  void rowsAreInTheOrderOfNamesAndKnowTheirRanksInTheOthers() {
    Chart chart = chart(passage(1, term("rye")), passage(2, term("barley"), term("oats")), passage(3, term("oats")));
    assertEquals(
        List.of("barley 1 1", "oats 2 0", "rye 0 2"),
        chart.rows().stream().map(row -> row.listed().heading() + " " + row.first() + " " + row.frequency()).toList());
  }

  @Test
  void ofALargeIndexTheEntriesMentionedMostAreDrawn() {
    Passage[] passages = IntStream.rangeClosed(1, Chart.MOST + 5)
        .mapToObj(i -> i == 3 ? passage(i, term("a1")) : passage(i, term("a" + i), term("b" + i)))
        .toArray(Passage[]::new);
    Chart chart = chart(passages);
    assertEquals(Chart.MOST, chart.rows().size());
    assertEquals(2 * Chart.MOST + 8, chart.entries());
    assertEquals("a1", chart.rows().stream().filter(row -> row.frequency() == 0).findFirst().orElseThrow().listed().heading());
  }
}

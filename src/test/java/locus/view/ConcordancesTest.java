package locus.view;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import locus.index.Collation;
import locus.index.Indexes;
import locus.index.Listed;
import locus.index.TestEdition;
import locus.model.Edition;
import locus.model.Passage;
import org.junit.jupiter.api.Test;

class ConcordancesTest {

  private static String pages(Map<String, Integer> mentions) {
    var passages = new ArrayList<Passage>();
    mentions.forEach((heading, count) -> IntStream.range(0, count).forEach(
        i -> passages.add(TestEdition.passage(passages.size() + 1, TestEdition.term(heading)))));
    Edition edition = new TestEdition().text("essay", List.of(), passages.toArray(Passage[]::new)).edition();
    return String.join(" | ", Concordances.of(Indexes.of(edition).listing(), Collation.of(edition)).of("general-index").stream()
        .map(part -> part.path() + " " + part.label() + part.entries().stream().map(Listed::heading).toList()).toList());
  }

  @Test
  void aSmallOneIsOnePage() {
    assertEquals("concordance/general-index [barley, oats]", pages(Map.of("barley", 3, "oats", 2)));
  }

  @Test
  void aLargeOneIsDividedByLetters() {
    int most = Concordances.MOST;
    assertEquals(
        "concordance/general-index B–O[barley, oats] | concordance/general-index/2 R[rye]",
        pages(Map.of("barley", most - 3, "oats", 3, "rye", 2)));
  }

  @Test
  void aLargeLetterIsDividedByEntriesAndAnEntryNever() {
    int most = Concordances.MOST;
    assertEquals(
        "concordance/general-index A[alder] | concordance/general-index/2 barley–bean[barley, bean]"
            + " | concordance/general-index/3 beet[beet] | concordance/general-index/4 C[cress]",
        pages(Map.of("alder", 1, "barley", most - 2, "bean", 2, "beet", most + 1, "cress", 1)));
  }
}

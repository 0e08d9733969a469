package locus.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import locus.model.SourceRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Random edit histories with fixed seeds: after each round every accepted address leads to what came of its words, or to exactly the
 * same words, or the build has asked. {@code -Dhistories=10000} tries as many of each corpus, {@code -Dfirst=60} begins with another seed.
 */
class EditHistoriesTest {

  private static final int HISTORIES = Integer.getInteger("histories", 60);
  private static final int FIRST = Integer.getInteger("first", 0);

  @ParameterizedTest
  @EnumSource(Corpus.class)
  void no_address_is_lost_or_points_at_other_words(Corpus corpus) {
    int asked = 0;
    int addresses = 0;
    int undecidable = 0;
    int exchanged = 0;
    List<String> faults = new ArrayList<>();
    for (int seed = FIRST; seed < FIRST + HISTORIES; seed++) {
      Oracle oracle = history(corpus, seed, faults);
      asked += oracle.asked;
      addresses += oracle.addresses;
      undecidable += oracle.undecidable;
      exchanged += oracle.exchanged;
    }
    assertEquals("", String.join("\n", faults.subList(0, Math.min(20, faults.size()))), faults.size() + " faults");
    assertTrue(asked * 6 <= addresses, corpus + ": asked for " + asked + " of " + addresses + " addresses");
    assertTrue(undecidable * 5000 <= addresses, corpus + ": undecidable " + undecidable + " of " + addresses + " addresses");
    assertTrue(exchanged * 20000 <= addresses, corpus + ": exchanged " + exchanged + " of " + addresses + " addresses");
  }

  private static Oracle history(Corpus corpus, int seed, List<String> faults) {
    var random = new Random(seed);
    var manuscript = new Manuscript();
    var hand = new Hand(manuscript, corpus, random);
    var oracle = new Oracle(manuscript);
    hand.begin();
    for (int round = 0; round < 4; round++) {
      for (String fault : oracle.round()) {
        faults.add("seed " + seed + ", round " + round + ": " + fault);
      }
      hand.work(1 + random.nextInt(5));
    }
    return oracle;
  }

  /** Histories after which an address once led to other words or nowhere, or was asked for without end. */
  @ParameterizedTest
  @CsvSource({
    "REPEATED, 100125 100359 100582 101421 102024 102343 102439 102917 103712 104052 104060 104076 104298 104333 301886",
    "NEARLY_IDENTICAL, 100778 102022 102048 104109 104259 104474 104874 311933",
    "SHORT, 103597 201165",
    "MIXED, 103263 204145",
    "ORDINARY, 321597"
  })
  void what_was_once_a_fault_is_none(Corpus corpus, String seeds) {
    List<String> faults = new ArrayList<>();
    Stream.of(seeds.split(" ")).map(Integer::valueOf).forEach(seed -> history(corpus, seed, faults));
    assertEquals(List.of(), faults);
  }

  @ParameterizedTest
  @CsvSource({"ORDINARY, 40", "LINES, 10"})
  void ordinary_edits_are_seldom_asked_about(Corpus corpus, int once) {
    int asked = 0;
    int edits = 0;
    for (int seed = FIRST; seed < FIRST + 4 * HISTORIES; seed++) {
      var random = new Random(seed);
      var manuscript = new Manuscript();
      var hand = new Hand(manuscript, corpus, random);
      var oracle = new Oracle(manuscript);
      hand.begin();
      for (int round = 0; round < 4; round++) {
        assertEquals(List.of(), oracle.round(), "seed " + seed + ", round " + round);
        hand.workALittle(3);
        edits += 3;
      }
      oracle.round();
      asked += oracle.asked;
    }
    assertTrue(asked * once <= edits, corpus + ": " + asked + " questions for " + edits + " edits");
  }

  @Test
  void aLineWithAWordOrTwoChangedIsTheSameLine() {
    for (int seed = FIRST; seed < FIRST + HISTORIES; seed++) {
      var random = new Random(seed);
      List<String> lines = Stream.generate(() -> Corpus.LINES.passage(random)).limit(9).collect(Collectors.toCollection(ArrayList::new));
      List<Bearer> before = bearers(lines);
      int at = random.nextInt(lines.size());
      List<String> words = new ArrayList<>(List.of(lines.get(at).split(" ")));
      words.set(random.nextInt(words.size()), "threshing");
      words.set(random.nextInt(words.size()), "winnowing");
      lines.set(at, String.join(" ", words));
      assertEquals(at, Alignment.of(before, bearers(lines), page -> page).now(at), "seed " + seed + ": " + lines.get(at));
    }
  }

  private static List<Bearer> bearers(List<String> lines) {
    return IntStream.range(0, lines.size()).mapToObj(at -> new Bearer(
        Kind.PASSAGE, new Address("text", "p" + (at + 1)), lines.get(at), Fingerprint.of(lines.get(at)), SourceRef.of("text.adoc"))).toList();
  }
}

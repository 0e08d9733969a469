package locus.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/**
 * How alike places are, from 0 to 1, by the words that they share in the same order. Over the words of both it is the coefficient of
 * Dice (1945): 1 for equal words, about 0.3 for two paragraphs of one author that have nothing to do with each other. Over the words
 * of one it says how much of it stands in the other.
 *
 * <p>The nearest of thousands are found through an index of words: two places share at least as many words in any order as in the same
 * order, so that the subsequence is computed for few. A question costs about a millisecond in a book of 5,000 passages.
 */
final class Likeness {

  /** A place and how alike it is. */
  record Near(int place, double likeness) {}

  private final List<Fingerprint> all;
  private final Map<Integer, List<int[]>> postings = new HashMap<>();
  private final int[] shared;

  /**
   * An index of places.
   *
   * @param all those of the ledger and those of today; from here on they go by their position in it
   */
  Likeness(List<Fingerprint> all) {
    this.all = all;
    this.shared = new int[all.size()];
    for (int at = 0; at < all.size(); at++) {
      int place = at;
      counts(all.get(at)).forEach((word, count) -> postings.computeIfAbsent(word, key -> new ArrayList<>()).add(new int[] {place, count}));
    }
  }

  private static Map<Integer, Integer> counts(Fingerprint print) {
    var counts = new HashMap<Integer, Integer>();
    for (int token : print.tokens()) {
      counts.merge(token, 1, Integer::sum);
    }
    return counts;
  }

  /** How alike two places are. */
  double of(int a, int b) {
    return dice(new CommonWords(all.get(a).tokens()).with(all.get(b).tokens()), a, b);
  }

  private double dice(int common, int a, int b) {
    return 2.0 * common / Math.max(1, all.get(a).length() + all.get(b).length());
  }

  /** The places that are at least so much like this one, the most like first, at equal likeness in the order given. */
  List<Near> near(int place, double least, IntPredicate among) {
    var words = new CommonWords(all.get(place).tokens());
    var near = new ArrayList<Near>();
    for (int[] candidate : sharing(place, among)) {
      int other = candidate[0];
      double likeness = dice(candidate[1], place, other) < least ? 0 : dice(words.with(all.get(other).tokens()), place, other);
      if (likeness >= least && likeness > 0) {
        near.add(new Near(other, likeness));
      }
    }
    near.sort((a, b) -> a.likeness() != b.likeness() ? Double.compare(b.likeness(), a.likeness()) : Integer.compare(a.place(), b.place()));
    return near;
  }

  /** The places in which at least such a part of this place's words stands, in the order given. */
  List<Integer> containing(int place, double least, IntPredicate among) {
    var words = new CommonWords(all.get(place).tokens());
    double enough = least * all.get(place).length();
    return sharing(place, among).stream()
        .filter(candidate -> candidate[1] >= enough && words.with(all.get(candidate[0]).tokens()) >= enough)
        .map(candidate -> candidate[0]).sorted().toList();
  }

  /** The places that have words of this one, and how many, in whatever order. */
  private List<int[]> sharing(int place, IntPredicate among) {
    var touched = new ArrayList<Integer>();
    counts(all.get(place)).forEach((word, count) -> {
      for (int[] posting : postings.get(word)) {
        if (shared[posting[0]] == 0) {
          touched.add(posting[0]);
        }
        shared[posting[0]] += Math.min(count, posting[1]);
      }
    });
    var sharing = new ArrayList<int[]>();
    for (int other : touched) {
      if (other != place && among.test(other)) {
        sharing.add(new int[] {other, shared[other]});
      }
      shared[other] = 0;
    }
    return sharing;
  }
}

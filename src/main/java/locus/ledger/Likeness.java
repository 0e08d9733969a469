package locus.ledger;

import java.util.ArrayList;
import java.util.Arrays;
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
 * order, so that the subsequence is computed for few. A question costs less than a millisecond in a book of 5,000 passages.
 */
final class Likeness {

  /** A place and how alike it is. */
  record Near(int place, double likeness) {}

  /** Where a word stands and how often, by turns. Every question goes through tens of thousands of these. */
  private static final class Postings {
    private int[] pairs = new int[4];
    private int size;

    void add(int place, int count) {
      if (size == pairs.length) {
        pairs = Arrays.copyOf(pairs, 2 * size);
      }
      pairs[size++] = place;
      pairs[size++] = count;
    }
  }

  private final List<Fingerprint> all;
  private final int[] lengths;
  private final Map<Integer, Postings> postings = new HashMap<>();
  private final int[] shared;
  private final int[] touched;

  /**
   * An index of places.
   *
   * @param all those of the ledger and those of today; from here on they go by their position in it
   */
  Likeness(List<Fingerprint> all) {
    this.all = all;
    this.lengths = all.stream().mapToInt(Fingerprint::length).toArray();
    this.shared = new int[all.size()];
    this.touched = new int[all.size()];
    for (int at = 0; at < all.size(); at++) {
      int place = at;
      counts(all.get(at)).forEach((word, count) -> postings.computeIfAbsent(word, key -> new Postings()).add(place, count));
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
    return 2.0 * common / Math.max(1, lengths[a] + lengths[b]);
  }

  /** The places that are at least so much like this one, the most like first, at equal likeness in the order given. */
  List<Near> near(int place, double least, IntPredicate among) {
    var words = new CommonWords(all.get(place).tokens());
    var near = new ArrayList<Near>();
    for (int other : sharing(place, among, (common, at) -> dice(common, place, at) >= least)) {
      double likeness = dice(words.with(all.get(other).tokens()), place, other);
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
    double enough = least * lengths[place];
    return sharing(place, among, (common, at) -> common >= enough).stream().filter(other -> words.with(all.get(other).tokens()) >= enough).sorted().toList();
  }

  /** The places of which at least such a part of the words stands in this place. */
  List<Integer> within(int place, double least, IntPredicate among) {
    var words = new CommonWords(all.get(place).tokens());
    return sharing(place, among, (common, at) -> common >= least * lengths[at]).stream()
        .filter(other -> words.with(all.get(other).tokens()) >= least * lengths[other]).toList();
  }

  /** Whether so many common words are enough for a place. */
  private interface Enough {
    boolean are(int common, int place);
  }

  /** The places that have enough words of this one, in whatever order. */
  private List<Integer> sharing(int place, IntPredicate among, Enough enough) {
    int[] count = new int[1];
    counts(all.get(place)).forEach((word, times) -> count[0] = touch(postings.get(word), times, count[0]));
    var sharing = new ArrayList<Integer>();
    for (int at = 0; at < count[0]; at++) {
      int other = touched[at];
      if (other != place && enough.are(shared[other], other) && among.test(other)) {
        sharing.add(other);
      }
      shared[other] = 0;
    }
    return sharing;
  }

  /** Adds a word to what the places share; how many places are touched then. */
  private int touch(Postings word, int times, int before) {
    int count = before;
    for (int at = 0; at < word.size; at += 2) {
      int other = word.pairs[at];
      if (shared[other] == 0) {
        touched[count++] = other;
      }
      shared[other] += Math.min(times, word.pairs[at + 1]);
    }
    return count;
  }
}

package locus.ledger;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * How many words one passage shares with others in the same order: the length of the longest common subsequence, 64 words at a time
 * (Hyyrö, Bit-parallel LCS-length computation revisited, 2004). A comparison costs the other's words times a 64th of this one's.
 */
final class CommonWords {

  private final int length;
  private final Map<Integer, long[]> places = new HashMap<>();

  CommonWords(int[] words) {
    this.length = words.length;
    for (int at = 0; at < words.length; at++) {
      places.computeIfAbsent(words[at], word -> new long[(length + 63) / 64])[at / 64] |= 1L << at;
    }
  }

  /** How many words of another passage stand in this one in the same order. */
  int with(int[] other) {
    long[] open = new long[(length + 63) / 64];
    Arrays.fill(open, -1L);
    for (int word : other) {
      long[] here = places.get(word);
      if (here != null) {
        step(open, here);
      }
    }
    int common = 0;
    for (int at = 0; at < length; at++) {
      common += (open[at / 64] >>> at & 1) == 0 ? 1 : 0;
    }
    return common;
  }

  /** open = (open + hit) | (open & ~hit), with the carry of the sum from word to word. */
  private static void step(long[] open, long[] here) {
    long carry = 0;
    for (int i = 0; i < open.length; i++) {
      long hit = open[i] & here[i];
      long sum = open[i] + hit;
      long carried = sum + carry;
      long next = Long.compareUnsigned(sum, hit) < 0 || Long.compareUnsigned(carried, carry) < 0 ? 1 : 0;
      open[i] = carried | open[i] & ~hit;
      carry = next;
    }
  }
}

package locus.mark;

import java.util.Arrays;

/** What each character of a source is: free to be marked up, barred, part of a title, part of a quotation. */
final class Ground {

  /** The nature of a place; of two that meet the later in this order counts. */
  enum Nature { FREE, QUOTATION, TITLE, BARRED }

  private final Nature[] natures;

  Ground(int length) {
    natures = new Nature[length];
    Arrays.fill(natures, Nature.FREE);
  }

  void set(int from, int to, Nature nature) {
    for (int at = Math.max(0, from); at < Math.min(to, natures.length); at++) {
      if (natures[at].compareTo(nature) < 0) {
        natures[at] = nature;
      }
    }
  }

  Nature at(int place) {
    return natures[place];
  }

  /** The strictest nature of a stretch. */
  Nature of(int from, int to) {
    Nature strictest = Nature.FREE;
    for (int at = from; at < Math.min(to, natures.length); at++) {
      strictest = natures[at].compareTo(strictest) > 0 ? natures[at] : strictest;
    }
    return strictest;
  }
}

package locus.ledger;

/**
 * Whether places lie where they lay.
 *
 * @param alignment what is known of all places so far
 */
record Surroundings(Alignment alignment) {

  /** Whether a place lies between the same two places that it lay between. */
  boolean isInPlace(int o, int n) {
    return isInPlace(o, o, n, n);
  }

  private boolean isInPlace(int from, int to, int begin, int end) {
    if (!isOnPage(from, begin)) {
      return false;
    }
    int before = from - 1;
    while (alignment.isPageOfOld(from, before) && alignment.isOpen(before)) {
      before--;
    }
    int after = to + 1;
    while (alignment.isPageOfOld(to, after) && alignment.isOpen(after)) {
      after++;
    }
    return (!alignment.isPageOfOld(from, before) || alignment.isPageOfToday(begin, alignment.last(before)) && alignment.last(before) < begin)
        && (!alignment.isPageOfOld(to, after) || alignment.isPageOfToday(end, alignment.first(after)) && alignment.first(after) > end);
  }

  /**
   * Whether places lie where they lay, between both neighbours or next to one that is known by its words. Where none is left but a
   * {@code Yes.}, all may have been taken out and something else written in its place.
   *
   * @param from the first of the ledger, to the last
   * @param begin the first of today, to the end
   */
  boolean isBeside(int from, int to, int begin, int end) {
    boolean before = follows(from, begin);
    boolean after = precedes(to, end);
    return isInPlace(from, to, begin, end) && (before && after || before && isStrong(from - 1) || after && isStrong(to + 1));
  }

  /** Whether one place is all that was between two neighbours, or an end of the page, and one is all that is. */
  boolean isAlone(int o, int n) {
    boolean first = !alignment.isPageOfOld(o, o - 1) && !alignment.isPageOfToday(n, n - 1);
    boolean last = !alignment.isPageOfOld(o, o + 1) && !alignment.isPageOfToday(n, n + 1);
    return isOnPage(o, n) && (first || follows(o, n)) && (last || precedes(o, n));
  }

  /** Whether a place lies next to one that is known by its words. */
  boolean isBesideStrong(int o, int n) {
    return follows(o, n) && isStrong(o - 1) || precedes(o, n) && isStrong(o + 1);
  }

  private boolean isOnPage(int o, int n) {
    return alignment.home(o).equals(alignment.today().get(n).page());
  }

  private boolean isStrong(int o) {
    return alignment.old().get(o).length() >= Alignment.STRONG;
  }

  private boolean follows(int o, int n) {
    return alignment.isPageOfOld(o, o - 1) && !alignment.isOpen(o - 1) && alignment.last(o - 1) == n - 1;
  }

  private boolean precedes(int o, int n) {
    return alignment.isPageOfOld(o, o + 1) && !alignment.isOpen(o + 1) && alignment.first(o + 1) == n + 1;
  }
}

package locus.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/**
 * Which place of today is which of the ledger, as far as it is certain.
 *
 * <p><b>The rule</b> is that of a careful collator: equal words first, whatever else could be alike, and likeness only where nothing
 * else is nearly as like. A diff that minimises the edits of the whole, as Myers's (1986) or Needleman and Wunsch's (1970), would read
 * the diary [Mo, Tu] → [Tu, We] as two edited days and point every address at the wrong one. So:
 *
 * <ol>
 *   <li><em>Equal words that stand once</em> on their page, then once in the edition, are the same place, wherever they moved; they
 *       are the fixed points, as in the patience diff (Cohen 2003). Words of fewer than {@value #STRONG} are left for later.
 *   <li><em>Equal words that stand several times</em>, or are few ({@code * * *}, {@code Ibid.}), go by what stands next to them, and
 *       between two fixed points by their order where their number is the same; see {@link Neighbours}.
 *   <li><em>Parted and joined passages</em>: see {@link Joins}.
 *   <li><em>Edited words</em>: see {@link Edits}.
 * </ol>
 *
 * <p>The last three are repeated until nothing more is found, since each place found tells of its neighbours. At the end what was
 * found by its order alone is held against the neighbours once more; see {@link Objections}. What is left is not guessed: the build
 * asks.
 *
 * <p><b>Cost.</b> Equal words cost one hash each, so that a book in which nothing changed costs what reading its ledger costs. Each
 * place that has no equal is compared with all that share words with it ({@link Likeness}), a few times over. In a book of 5,000
 * passages and 350,000 words, of which a check costs 5.5 seconds of CPU without a ledger, it adds 0.9 seconds when one passage in a
 * hundred was edited, 1.3 when one in ten was and twenty were moved, and 3.5 when three in ten were.
 */
final class Alignment {

  /** From how many words on equal words are known again anywhere. */
  static final int STRONG = 5;

  private static final int NONE = -1;

  private final List<Bearer> old;
  private final List<Bearer> today;
  private final List<String> homes;
  private final int[] now;
  private final int[] first;
  private final int[] last;
  private final int[] source;
  private final boolean[] parts;

  private Alignment(List<Bearer> old, List<Bearer> today, Function<String, String> home) {
    this.old = old;
    this.today = today;
    this.homes = old.stream().map(bearer -> home.apply(bearer.page())).toList();
    this.now = filled(old.size());
    this.first = filled(old.size());
    this.last = filled(old.size());
    this.source = filled(today.size());
    this.parts = new boolean[today.size()];
  }

  /**
   * Aligns places of one kind.
   *
   * @param old those of the ledger that have no fate yet, in reading order, page after page
   * @param today those of today, likewise
   * @param home from the path of a page in the ledger to its path of today, which is another where a file was renamed
   */
  static Alignment of(List<Bearer> old, List<Bearer> today, Function<String, String> home) {
    var alignment = new Alignment(old, today, home);
    alignment.run();
    return alignment;
  }

  private static int[] filled(int size) {
    int[] array = new int[size];
    Arrays.fill(array, NONE);
    return array;
  }

  private void run() {
    equal(true, STRONG);
    equal(false, STRONG);
    var likeness = new Lazy(this);
    settle(likeness);
    equal(true, 0);
    settle(likeness);
    for (int o : Objections.of(this)) {
      source[now[o]] = NONE;
      now[o] = NONE;
    }
  }

  private void settle(Lazy likeness) {
    var neighbours = new Neighbours(this);
    boolean found = true;
    while (found && isOpen()) {
      found = neighbours.find() || likeness.joins().find() || likeness.edits().find();
    }
  }

  private boolean isOpen() {
    return Arrays.stream(now).anyMatch(at -> at == NONE);
  }

  /** Equal words that stand once on a page of both, or once in both as far as they are left. */
  private void equal(boolean onPage, int least) {
    for (Function<Fingerprint, String> words : List.<Function<Fingerprint, String>>of(Fingerprint::whole, Fingerprint::words)) {
      var before = groups(0, old.size(), o -> isOpen(o) && old.get(o).length() >= least, o -> key(onPage, homes.get(o), words.apply(old.get(o).words())));
      var after = groups(0, today.size(), n -> isFree(n) && today.get(n).length() >= least, n -> key(onPage, today.get(n).page(), words.apply(today.get(n).words())));
      before.forEach((key, olds) -> {
        List<Integer> nows = after.getOrDefault(key, List.of());
        if (olds.size() == 1 && nows.size() == 1) {
          pair(olds.get(0), nows.get(0));
        }
      });
    }
  }

  private static String key(boolean onPage, String page, String words) {
    return (onPage ? page : "") + " " + words;
  }

  static Map<String, List<Integer>> groups(int from, int to, IntPredicate among, IntFunction<String> key) {
    Map<String, List<Integer>> groups = new LinkedHashMap<>();
    for (int at = from; at < to; at++) {
      if (among.test(at)) {
        groups.computeIfAbsent(key.apply(at), words -> new ArrayList<>()).add(at);
      }
    }
    return groups;
  }

  /** The same place, perhaps edited. */
  void pair(int o, int n) {
    part(o, n, n, n);
  }

  /** One place parted into several of today, of which the larger is still it. */
  void part(int o, int from, int to, int larger) {
    now[o] = larger;
    first[o] = from;
    last[o] = to;
    source[larger] = o;
    for (int n = from; n <= to; n++) {
      parts[n] = n != larger;
    }
  }

  /** Several places joined to one of today, which bears the address of the first. */
  void join(int from, int to, int n) {
    for (int o = from; o <= to; o++) {
      pair(o, n);
    }
    source[n] = from;
  }

  List<Bearer> old() {
    return old;
  }

  List<Bearer> today() {
    return today;
  }

  /** The page of today on which a place of the ledger is looked for first. */
  String home(int o) {
    return homes.get(o);
  }

  /** Whether a place of the ledger is not found yet. */
  boolean isOpen(int o) {
    return now[o] == NONE;
  }

  /** Whether nothing is known yet of where a place of today comes from. */
  boolean isFree(int n) {
    return source[n] == NONE && !parts[n];
  }

  /** The place of today, or -1. */
  int now(int o) {
    return now[o];
  }

  /** The place of the ledger whose address a place of today bears on, or -1. */
  int source(int n) {
    return source[n];
  }

  /** Whether a place of today is the smaller part of one that was parted. */
  boolean isPart(int n) {
    return parts[n];
  }

  /** The first and the last place of today that came of one of the ledger. */
  int first(int o) {
    return first[o];
  }

  int last(int o) {
    return last[o];
  }

  /** Whether two neighbouring positions of the ledger are on one page. */
  boolean isPageOfOld(int o, int other) {
    return other >= 0 && other < old.size() && homes.get(o).equals(homes.get(other));
  }

  boolean isPageOfToday(int n, int other) {
    return other >= 0 && other < today.size() && today.get(n).page().equals(today.get(other).page());
  }

  /** The index of likeness is made when the first place is missed. */
  private static final class Lazy {
    private final Alignment alignment;
    private Likeness likeness;

    Lazy(Alignment alignment) {
      this.alignment = alignment;
    }

    private Likeness likeness() {
      if (likeness == null) {
        likeness = new Likeness(Stream.concat(alignment.old.stream(), alignment.today.stream()).map(Bearer::words).toList());
      }
      return likeness;
    }

    Joins joins() {
      return new Joins(alignment, likeness());
    }

    Edits edits() {
      return new Edits(alignment, likeness());
    }
  }
}

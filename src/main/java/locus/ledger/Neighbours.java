package locus.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Equal words that stand several times, or are few, told apart by their neighbours.
 *
 * <p>First: what stood next to a place and has the same words as what stands next to it today. Where the neighbours before and after
 * speak for different ones, neither counts. Then: between two fixed points that kept their order (the longest increasing
 * subsequence, Schensted 1961, as in the patience diff), equal words that stand there once; when these tell nothing more of their
 * neighbours, equal words in equal number, in their order; and where there is nothing but
 * these words, as many as there are, since one is then as good as another.
 */
final class Neighbours {

  private record Pair(int old, int today) {}

  private final Alignment alignment;

  Neighbours(Alignment alignment) {
    this.alignment = alignment;
  }

  /** Finds what it can; whether it found anything. */
  boolean find() {
    boolean found = false;
    while (beside() || between(true)) {
      found = true;
    }
    return between(false) || found;
  }

  private boolean beside() {
    Set<Pair> proposed = new HashSet<>();
    Map<Integer, Integer> ofOld = new HashMap<>();
    Map<Integer, Integer> ofToday = new HashMap<>();
    for (int o = 0; o < alignment.old().size(); o++) {
      if (!alignment.isOpen(o)) {
        propose(o, o + 1, alignment.last(o), alignment.last(o) + 1, proposed);
        propose(o, o - 1, alignment.first(o), alignment.first(o) - 1, proposed);
      }
    }
    proposed.forEach(pair -> ofOld.merge(pair.old(), 1, Integer::sum));
    proposed.forEach(pair -> ofToday.merge(pair.today(), 1, Integer::sum));
    boolean found = false;
    for (Pair pair : proposed) {
      if (ofOld.get(pair.old()) == 1 && ofToday.get(pair.today()) == 1) {
        alignment.pair(pair.old(), pair.today());
        found = true;
      }
    }
    return found;
  }

  private void propose(int o, int nextOld, int n, int nextToday, Set<Pair> proposed) {
    if (alignment.isPageOfOld(o, nextOld) && alignment.isPageOfToday(n, nextToday) && alignment.isOpen(nextOld) && alignment.isFree(nextToday)
        && words(nextOld).equals(alignment.today().get(nextToday).words().words())) {
      proposed.add(new Pair(nextOld, nextToday));
    }
  }

  private String words(int o) {
    return alignment.old().get(o).words().words();
  }

  private boolean between(boolean once) {
    boolean found = false;
    List<Bearer> old = alignment.old();
    for (int from = 0; from < old.size();) {
      int to = from;
      while (to < old.size() && alignment.home(to).equals(alignment.home(from))) {
        to++;
      }
      found |= between(from, to, once);
      from = to;
    }
    return found;
  }

  /** Within one page of the ledger. */
  private boolean between(int from, int to, boolean once) {
    int[] today = page(alignment.home(from));
    boolean found = false;
    int before = from;
    int begin = today[0];
    for (int o : inOrder(from, to)) {
      found |= gap(before, o, begin, alignment.first(o), once);
      before = o + 1;
      begin = alignment.last(o) + 1;
    }
    return found | gap(before, to, begin, today[1], once);
  }

  private int[] page(String path) {
    List<Bearer> today = alignment.today();
    int from = 0;
    while (from < today.size() && !today.get(from).page().equals(path)) {
      from++;
    }
    int to = from;
    while (to < today.size() && today.get(to).page().equals(path)) {
      to++;
    }
    return new int[] {from, to};
  }

  /** The places of a page of the ledger that kept their order. */
  static List<Integer> inOrder(Alignment alignment, String page) {
    List<Bearer> old = alignment.old();
    int from = IntStream.range(0, old.size()).filter(o -> old.get(o).page().equals(page)).findFirst().orElse(0);
    long size = old.stream().filter(bearer -> bearer.page().equals(page)).count();
    return new Neighbours(alignment).inOrder(from, from + (int) size);
  }

  /** A longest increasing subsequence. */
  private List<Integer> inOrder(int from, int to) {
    var ends = new ArrayList<Integer>();
    Map<Integer, Integer> before = new HashMap<>();
    for (int o = from; o < to; o++) {
      if (alignment.isOpen(o) || !alignment.home(o).equals(alignment.today().get(alignment.now(o)).page())) {
        continue;
      }
      int at = position(ends, alignment.first(o));
      before.put(o, at == 0 ? -1 : ends.get(at - 1));
      if (at == ends.size()) {
        ends.add(o);
      } else {
        ends.set(at, o);
      }
    }
    var order = new ArrayList<Integer>();
    for (int o = ends.isEmpty() ? -1 : ends.get(ends.size() - 1); o >= 0; o = before.get(o)) {
      order.add(o);
    }
    Collections.reverse(order);
    return order;
  }

  /** How many of the ends lie before a place of today. They increase. */
  private int position(List<Integer> ends, int n) {
    int low = 0;
    int high = ends.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (alignment.last(ends.get(middle)) < n) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private boolean gap(int from, int to, int begin, int end, boolean once) {
    boolean found = false;
    if (IntStream.range(from, to).noneMatch(alignment::isOpen)) {
      return false;
    }
    for (Function<Fingerprint, String> key : List.<Function<Fingerprint, String>>of(Fingerprint::whole, Fingerprint::words)) {
      var olds = Alignment.groups(from, to, alignment::isOpen, o -> key.apply(alignment.old().get(o).words()));
      var nows = Alignment.groups(begin, end, alignment::isFree, n -> key.apply(alignment.today().get(n).words()));
      boolean alone = to - from == olds.values().stream().mapToInt(List::size).sum() && olds.size() == 1 && nows.size() == 1
          && end - begin == nows.values().stream().mapToInt(List::size).sum();
      for (var entry : olds.entrySet()) {
        List<Integer> o = entry.getValue();
        List<Integer> n = nows.getOrDefault(entry.getKey(), List.of());
        boolean equal = once ? o.size() == 1 && n.size() == 1 : o.size() == n.size() || alone;
        for (int i = 0; equal && i < Math.min(o.size(), n.size()); i++) {
          alignment.pair(o.get(i), n.get(i));
          found = true;
        }
      }
    }
    return found;
  }
}

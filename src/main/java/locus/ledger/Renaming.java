package locus.ledger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which files were renamed: a page that is gone and one that is new, where more than half of what stood on the one stands unchanged on
 * the other, two passages at least unless the title is the same too. A register is known by its entries, a page without either by its
 * title.
 */
final class Renaming {

  private final Places old;
  private final Places today;
  private final Map<String, String> renamed = new HashMap<>();

  private Renaming(Places old, Places today) {
    this.old = old;
    this.today = today;
  }

  /**
   * The files that were renamed.
   *
   * @return from the path in the ledger to the path of today
   */
  static Map<String, String> of(Places old, Places today) {
    var renaming = new Renaming(old, today);
    Set<String> before = pages(old);
    Set<String> now = pages(today);
    List<String> gone = before.stream().filter(page -> !now.contains(page)).sorted().toList();
    Set<String> fresh = now.stream().filter(page -> !before.contains(page)).collect(Collectors.toCollection(TreeSet::new));
    renaming.find(gone, fresh);
    return renaming.renamed;
  }

  private static Set<String> pages(Places places) {
    return places.all().stream().map(Bearer::page).collect(Collectors.toSet());
  }

  private void find(List<String> gone, Set<String> fresh) {
    Map<String, String> claims = new HashMap<>();
    for (String page : gone) {
      List<String> names = fresh.stream().filter(candidate -> isSame(page, candidate)).toList();
      if (names.size() == 1) {
        claims.put(page, names.get(0));
      }
    }
    claims.forEach((from, to) -> {
      if (claims.values().stream().filter(to::equals).count() == 1) {
        renamed.put(from, to);
      }
    });
  }

  private boolean isSame(String from, String to) {
    List<String> before = words(old, from);
    List<String> now = words(today, to);
    if (before.isEmpty() || now.isEmpty()) {
      return before.isEmpty() && now.isEmpty() && title(old, from).equals(title(today, to));
    }
    Set<String> kept = new HashSet<>(before);
    kept.retainAll(now);
    long stays = before.stream().filter(kept::contains).count();
    long came = now.stream().filter(kept::contains).count();
    boolean enough = stays > 1 || title(old, from).equals(title(today, to));
    return enough && 2 * stays > before.size() && 2 * came > now.size();
  }

  /** The words of its passages, of which short ones stand on many a page, and the keys of its entries. */
  private static List<String> words(Places places, String page) {
    Stream<String> passages = places.of(Kind.PASSAGE).stream()
        .filter(passage -> passage.page().equals(page) && passage.length() >= Alignment.STRONG)
        .map(passage -> passage.words().whole());
    Stream<String> entries = places.of(Kind.ENTRY).stream().filter(entry -> entry.page().equals(page)).map(entry -> "#" + entry.id());
    return Stream.concat(passages, entries).toList();
  }

  private static List<Fingerprint> title(Places places, String page) {
    return places.of(Kind.PAGE).stream().filter(bearer -> bearer.page().equals(page)).map(Bearer::words).toList();
  }
}

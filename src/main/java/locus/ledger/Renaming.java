package locus.ledger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which files were renamed: a page that is gone and one that is new, where more than half of what stood on the one, and nowhere else,
 * stands unchanged on the other: two passages or notes at least unless the title is the same too, and none of them on a third new page.
 * A register is known by its entries, a page without either by its title.
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
      if (names.size() == 1 && fresh.stream().filter(candidate -> isText(kept(page, candidate))).count() <= 1) {
        claims.put(page, names.get(0));
      }
    }
    claims.forEach((from, to) -> {
      if (claims.values().stream().filter(to::equals).count() == 1) {
        renamed.put(from, to);
      }
    });
  }

  /** Entries that went to a third page say nothing of the first; they are known by their keys. */
  private static boolean isText(Set<String> words) {
    return words.stream().anyMatch(word -> !word.startsWith("#"));
  }

  private boolean isSame(String from, String to) {
    Set<String> before = words(old, from::equals);
    Set<String> now = words(today, to::equals);
    if (before.isEmpty() || now.isEmpty()) {
      return before.isEmpty() && now.isEmpty() && title(old, from).equals(title(today, to));
    }
    Set<String> kept = kept(from, to);
    boolean enough = kept.size() > 1 || kept.size() == 1 && title(old, from).equals(title(today, to));
    return enough && 2 * kept.size() > before.size() && 2 * kept.size() > now.size();
  }

  /** What stood on the one page alone and stands on the other alone. */
  private Set<String> kept(String from, String to) {
    Set<String> kept = new HashSet<>(words(old, from::equals));
    kept.retainAll(words(today, to::equals));
    kept.removeAll(words(old, page -> !page.equals(from)));
    kept.removeAll(words(today, page -> !page.equals(to)));
    return kept;
  }

  /** The words of passages and notes, of which short ones stand on many a page, and the keys of entries. */
  private static Set<String> words(Places places, Predicate<String> pages) {
    Stream<String> passages = Stream.of(Kind.PASSAGE, Kind.NOTE).flatMap(kind -> places.of(kind).stream())
        .filter(passage -> pages.test(passage.page()) && passage.length() >= Alignment.STRONG)
        .map(passage -> passage.words().whole());
    Stream<String> entries = places.of(Kind.ENTRY).stream().filter(entry -> pages.test(entry.page())).map(entry -> "#" + entry.id());
    return Stream.concat(passages, entries).collect(Collectors.toSet());
  }

  private static List<Fingerprint> title(Places places, String page) {
    return places.of(Kind.PAGE).stream().filter(bearer -> bearer.page().equals(page)).map(Bearer::words).toList();
  }
}

package locus.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which section of today is which of the ledger. A heading is short and may be repeated ("Notes", "II"), so what stands under it speaks
 * too: a section is known by a heading that stands once on its page; else by its passages, more than half of which it must have kept;
 * and a section without passages by the sections before and after it.
 */
final class Headings {

  private final List<Bearer> old;
  private final List<Bearer> today;
  private final List<List<Integer>> oldPassages;
  private final Map<Integer, Integer> sectionOfPassage = new HashMap<>();
  private final List<List<Integer>> todaysPassages;
  private final Alignment passages;
  private final Function<String, String> home;
  private final Set<String> repeated;
  private final Map<Integer, Integer> found = new HashMap<>();
  private final Set<Integer> taken = new HashSet<>();

  private Headings(Places old, Places today, Alignment passages, Function<String, String> home) {
    this.old = old.of(Kind.SECTION);
    this.today = today.of(Kind.SECTION);
    this.oldPassages = old.passagesOfSections();
    this.todaysPassages = today.passagesOfSections();
    this.passages = passages;
    this.home = home;
    this.repeated = Stream.of(passages.old(), passages.today()).flatMap(Headings::repeated).collect(Collectors.toSet());
    for (int section = 0; section < todaysPassages.size(); section++) {
      for (int passage : todaysPassages.get(section)) {
        sectionOfPassage.put(passage, section);
      }
    }
  }

  private static Stream<String> repeated(List<Bearer> passages) {
    return Alignment.groups(0, passages.size(), at -> true, at -> passages.get(at).words().whole()).entrySet().stream()
        .filter(group -> group.getValue().size() > 1).map(Map.Entry::getKey);
  }

  /** The sections that were found: from one of the ledger to one of today. */
  static Map<Bearer, Bearer> of(Places old, Places today, Alignment passages, Function<String, String> home) {
    var headings = new Headings(old, today, passages, home);
    headings.once(true);
    headings.byPassages(true);
    headings.inOrder();
    headings.byPassages(false);
    headings.once(false);
    headings.bySlot();
    var pairs = new HashMap<Bearer, Bearer>();
    headings.found.forEach((o, n) -> pairs.put(headings.old.get(o), headings.today.get(n)));
    return pairs;
  }

  private void pair(int o, int n) {
    found.put(o, n);
    taken.add(n);
  }

  private Map<String, List<Integer>> open(boolean onPage) {
    return Alignment.groups(0, old.size(), o -> !found.containsKey(o), o -> (onPage ? home(o) : "") + " " + old.get(o).words().folded());
  }

  private Map<String, List<Integer>> free(boolean onPage) {
    return Alignment.groups(0, today.size(), n -> !taken.contains(n), n -> (onPage ? today.get(n).page() : "") + " " + today.get(n).words().folded());
  }

  private String home(int o) {
    return home.apply(old.get(o).page());
  }

  /** A heading that stands once on a page; or, of a section that went to another page with its passages, once among those left. */
  private void once(boolean onPage) {
    Map<String, List<Integer>> nows = free(onPage);
    open(onPage).forEach((words, olds) -> {
      List<Integer> same = nows.getOrDefault(words, List.of());
      if (olds.size() == 1 && same.size() == 1 && (onPage || votes(olds.get(0)).containsKey(same.get(0)))) {
        pair(olds.get(0), same.get(0));
      }
    });
  }

  /** Equal headings in equal number, where no passage tells otherwise. */
  private void inOrder() {
    Map<String, List<Integer>> nows = free(true);
    open(true).forEach((words, olds) -> {
      List<Integer> same = nows.getOrDefault(words, List.of());
      if (olds.size() == same.size() && olds.stream().allMatch(o -> votes(o).isEmpty()) && same.stream().allMatch(n -> came(n) == 0)) {
        IntStream.range(0, olds.size()).forEach(i -> pair(olds.get(i), same.get(i)));
      }
    });
  }

  /** How many passages of a section stand in each section of today. */
  private Map<Integer, Integer> votes(int o) {
    Map<Integer, Integer> votes = new HashMap<>();
    for (int passage : oldPassages.get(o)) {
      Integer section = passages.isOpen(passage) ? null : sectionOfPassage.get(passages.now(passage));
      if (section != null) {
        votes.merge(section, 1, Integer::sum);
      }
    }
    return votes;
  }

  /** How many passages of a section of today stood in the text before. */
  private long came(int n) {
    return todaysPassages.get(n).stream().filter(passage -> passages.source(passage) >= 0).count();
  }

  /**
   * More than half of the passages that are left, and of those that came; under another heading, of all that stand there, since they may
   * have come under a new one, and a single one says nothing.
   */
  private void byPassages(boolean isEqual) {
    for (int o = 0; o < old.size(); o++) {
      Map<Integer, Integer> votes = found.containsKey(o) ? Map.of() : votes(o);
      int left = votes.values().stream().mapToInt(Integer::intValue).sum();
      for (var vote : votes.entrySet()) {
        int n = vote.getKey();
        boolean most = 2 * vote.getValue() > left && 2 * vote.getValue() > came(n);
        long tell = oldPassages.get(o).stream().filter(passage -> isTelling(passage, n)).map(passages::now).distinct().count();
        boolean telling = tell > 1 && 2 * tell > todaysPassages.get(n).size();
        boolean equal = old.get(o).words().folded().equals(today.get(n).words().folded());
        if (!taken.contains(n) && most && (isEqual ? equal : telling)) {
          pair(o, n);
        }
      }
    }
  }

  /** Whether a passage went to a section, and is long enough to be known for what it is; a refrain stands under any heading. */
  private boolean isTelling(int passage, int section) {
    Bearer words = passages.old().get(passage);
    return !passages.isOpen(passage) && words.length() >= Alignment.STRONG && !repeated.contains(words.words().whole())
        && sectionOfPassage.getOrDefault(passages.now(passage), -1) == section;
  }

  /** Between the same two sections, where nothing else is new, with the same id or a heading that is alike. */
  private void bySlot() {
    List<Integer> open = IntStream.range(0, old.size()).filter(o -> !found.containsKey(o) && oldPassages.get(o).isEmpty()).boxed().toList();
    var pairs = new ArrayList<int[]>();
    for (int o : open) {
      int before = o > 0 && home(o - 1).equals(home(o)) ? found.getOrDefault(o - 1, -2) : first(home(o)) - 1;
      boolean isLast = o + 1 >= old.size() || !home(o + 1).equals(home(o));
      int after = isLast ? last(home(o)) + 1 : found.getOrDefault(o + 1, -2);
      int n = before + 1;
      if (before >= -1 && after == n + 1 && !taken.contains(n) && todaysPassages.get(n).isEmpty() && isAlike(old.get(o), today.get(n))) {
        pairs.add(new int[] {o, n});
      }
    }
    pairs.forEach(pair -> pair(pair[0], pair[1]));
  }

  private static boolean isAlike(Bearer old, Bearer today) {
    int common = new CommonWords(old.words().tokens()).with(today.words().tokens());
    return old.id().equals(today.id()) || 4 * common >= old.length() + today.length();
  }

  private int first(String page) {
    return IntStream.range(0, today.size()).filter(n -> today.get(n).page().equals(page)).findFirst().orElse(-5);
  }

  private int last(String page) {
    return IntStream.range(0, today.size()).filter(n -> today.get(n).page().equals(page)).reduce(-5, (a, n) -> n);
  }
}

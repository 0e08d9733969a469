package locus.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import locus.model.Edition;
import locus.model.IndexTerm;

/**
 * The index made of AsciiDoc's own terms, {@code ((visible))} and {@code (((primary,secondary,tertiary)))}. A term whose primary
 * heading is, to the letter, the heading of a register's entry is not listed here: its locators join that entry.
 */
public final class GeneralIndex {

  /** Path of its page, without ending. */
  public static final String PATH = "general-index";

  private final Collation collation;
  private final RegisterHeadings registers;
  private final Map<String, List<Occurrence>> joined = new HashMap<>();
  private final TermTree tree = new TermTree();
  private final Map<TermTree, String> ids = new IdentityHashMap<>();
  private final Map<String, String> idsByWords = new HashMap<>();
  private final List<LetterGroup<IndexEntry>> groups;

  private GeneralIndex(Edition edition, Concordance concordance, Collation collation) {
    this.collation = collation;
    this.registers = new RegisterHeadings(edition);
    for (Occurrence occurrence : concordance.terms()) {
      TermTree.headings(occurrence).stream().findFirst().ifPresent(primary -> place(primary, occurrence));
    }
    name(tree, List.of(), new HashSet<>());
    this.groups = collation.grouped(entries(tree), IndexEntry::sort);
  }

  /** The general index of an edition, in an order. */
  static GeneralIndex of(Edition edition, Concordance concordance, Collation collation) {
    return new GeneralIndex(edition, concordance, collation);
  }

  /** The entries by first letters; empty where no page is needed. */
  public List<LetterGroup<IndexEntry>> groups() {
    return groups;
  }

  /** Whether there is nothing to list. */
  public boolean isEmpty() {
    return groups.isEmpty();
  }

  /** The index terms that join a register's entry. */
  public List<Occurrence> joined(String key) {
    return List.copyOf(joined.getOrDefault(key, List.of()));
  }

  /** Where a heading leads: {@code primary} or {@code primary, secondary} of this index, or the heading of a register's entry. */
  public Pointer pointer(String heading) {
    String id = idsByWords.get(Context.spaced(heading).strip());
    if (id != null) {
      return new Pointer(heading, PATH + ".html#" + id);
    }
    return registers.keyOf(heading).map(key -> new Pointer(heading, registers.pointer(key).href())).orElse(new Pointer(heading, ""));
  }

  /** <i>See also</i> of the index terms that join a register's entry. */
  Stream<Pointer> pointersFrom(String key) {
    return joined(key).stream()
        .map(occurrence -> (IndexTerm) occurrence.inline())
        .flatMap(term -> Stream.concat(Stream.of(term.see()), term.seeAlso().stream()))
        .filter(target -> !target.isEmpty())
        .distinct()
        .map(this::pointer);
  }

  private void place(String primary, Occurrence occurrence) {
    Optional<String> key = registers.keyOf(primary);
    if (key.isPresent()) {
      joined.computeIfAbsent(key.get(), entry -> new ArrayList<>()).add(occurrence);
    } else {
      tree.add(occurrence);
    }
  }

  /** Gives each heading its address before any is pointed to. */
  private void name(TermTree node, List<String> above, Set<String> taken) {
    for (Map.Entry<String, TermTree> sub : node.subs.entrySet()) {
      List<String> terms = Stream.concat(above.stream(), Stream.of(sub.getKey())).toList();
      String slug = IndexTerm.slug(terms);
      String id = slug;
      for (int next = 2; !taken.add(id); next++) {
        id = slug + "-" + next;
      }
      ids.put(sub.getValue(), id);
      idsByWords.putIfAbsent(String.join(", ", terms), id);
    }
    node.subs.forEach((heading, sub) -> name(sub, Stream.concat(above.stream(), Stream.of(heading)).toList(), taken));
  }

  private List<IndexEntry> entries(TermTree node) {
    return node.subs.entrySet().stream().map(sub -> entry(sub.getKey(), sub.getValue())).toList();
  }

  private IndexEntry entry(String heading, TermTree node) {
    List<IndexEntry> subs = collation.sorted(entries(node), entry -> collation.subSort(entry.sort()));
    String sort = node.sort.isEmpty() ? heading : node.sort;
    return new IndexEntry(
        ids.get(node), heading, sort, Locators.row(node.occurrences), subs, pointers(node.see), pointers(node.seeAlso));
  }

  private List<Pointer> pointers(List<String> headings) {
    return collation.sorted(headings, heading -> heading).stream().map(this::pointer).toList();
  }
}

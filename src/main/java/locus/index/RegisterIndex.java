package locus.index;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import locus.model.Edition;
import locus.model.Entry;
import locus.model.Register;

/** A register as an index: its entries and <i>see</i> references in one order, by letters, with locators. */
final class RegisterIndex {

  private final Concordance concordance;
  private final GeneralIndex general;
  private final Collation collation;
  private final RegisterHeadings headings;

  private RegisterIndex(Edition edition, Concordance concordance, GeneralIndex general, Collation collation) {
    this.concordance = concordance;
    this.general = general;
    this.collation = collation;
    this.headings = new RegisterHeadings(edition);
  }

  /** The entries of a register, sorted by {@link Entry#sort()}. */
  static List<LetterGroup<RegisterEntry>> of(
      Edition edition, Register register, Concordance concordance, GeneralIndex general, Collation collation) {
    var index = new RegisterIndex(edition, concordance, general, collation);
    return collation.grouped(register.entries().stream().map(index::entry).toList(), entry -> entry.entry().sort());
  }

  private RegisterEntry entry(Entry entry) {
    List<Occurrence> occurrences = occurrences(entry.key());
    return new RegisterEntry(
        entry,
        RegisterHeadings.words(entry),
        occurrences,
        Locators.of(occurrences.stream().filter(occurrence -> !TermTree.isSee(occurrence)).toList(), collation),
        entry.isSeeReference() ? Optional.of(headings.pointer(entry.see())) : Optional.empty(),
        seeAlso(entry));
  }

  private List<Occurrence> occurrences(String key) {
    Stream<Occurrence> all = Stream.concat(concordance.of(key).stream(), general.joined(key).stream());
    return all.sorted(Comparator.comparingInt(Occurrence::position)).toList();
  }

  private List<Pointer> seeAlso(Entry entry) {
    Stream<Pointer> own = entry.seeAlso().stream().map(headings::pointer);
    Map<String, Pointer> all = new LinkedHashMap<>(); // not a set: what hashes a record is made, costly, when it is first asked for
    Stream.concat(own, general.pointersFrom(entry.key())).forEach(pointer -> all.putIfAbsent(pointer.words() + "\n" + pointer.href(), pointer));
    return collation.sorted(all.values(), Pointer::words);
  }
}

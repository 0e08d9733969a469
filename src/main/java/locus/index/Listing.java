package locus.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import locus.model.Document;
import locus.model.Edition;

/** Every entry of an edition that has a mention: register by register, then the general index, each in its order. */
public final class Listing {

  private final Edition edition;
  private final Concordance concordance;
  private final GeneralIndex general;
  private final Collation collation;

  private Listing(Edition edition, Concordance concordance, GeneralIndex general, Collation collation) {
    this.edition = edition;
    this.concordance = concordance;
    this.general = general;
    this.collation = collation;
  }

  /** The entries of an edition, in the edition's own order. */
  public static List<Listed> of(Edition edition) {
    Concordance concordance = Concordance.of(edition);
    Collation collation = Collation.of(edition);
    return of(edition, concordance, GeneralIndex.of(edition, concordance, collation), collation);
  }

  /** The same of what is known already. */
  public static List<Listed> of(Edition edition, Concordance concordance, GeneralIndex general, Collation collation) {
    var listing = new Listing(edition, concordance, general, collation);
    var all = new ArrayList<Listed>();
    edition.documents(Document.Kind.REGISTER).forEach(register -> all.addAll(listing.register(register)));
    general.groups().forEach(group -> group.entries().forEach(entry -> all.add(general(entry))));
    return all.stream().filter(listed -> !listed.occurrences().isEmpty()).toList();
  }

  private List<Listed> register(Document document) {
    var register = document.register().orElseThrow();
    return RegisterIndex.of(edition, register, concordance, general, collation).stream()
        .flatMap(group -> group.entries().stream())
        .map(found -> new Listed(
            document.path(), register.kind(), found.entry().key(), found.heading(), found.entry().sort(), Optional.of(found.entry()),
            found.located()))
        .toList();
  }

  private static Listed general(IndexEntry entry) {
    List<Occurrence> all = occurrences(entry);
    return new Listed(GeneralIndex.PATH, Listed.GENERAL, entry.id(), entry.heading(), entry.sort(), Optional.empty(), all);
  }

  /** All that gives a heading of the general index, or one below it, a locator, in reading order. */
  public static List<Occurrence> occurrences(IndexEntry entry) {
    return all(entry).sorted(Comparator.comparingInt(Occurrence::position)).toList();
  }

  private static Stream<Occurrence> all(IndexEntry entry) {
    Stream<Occurrence> own = entry.locators().stream().flatMap(locator -> locator.occurrences().stream());
    return Stream.concat(own, entry.subs().stream().flatMap(Listing::all));
  }
}

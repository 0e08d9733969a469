package locus.ledger;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The ledger beside the edition of today: what of the one is what of the other, and which address everything bears today. Files that
 * were renamed first, then passages and notes, then sections, which are known by their passages.
 */
final class Comparison {

  private final Ledger ledger;
  private final Map<Address, Line> lines = new HashMap<>();
  private final Survey survey;
  private final Places old;
  private final Places today;
  private final Map<String, String> renamed;
  private final Map<Bearer, Address> asked;
  private final Map<Numeral.Series, Alignment> alignments = new EnumMap<>(Numeral.Series.class);
  private final Map<Address, Bearer> found = new HashMap<>();
  private final Map<Bearer, Address> addresses = new LinkedHashMap<>();
  private final Map<Address, Bearer> standing = new HashMap<>();

  private Comparison(Ledger ledger, Survey survey, Optional<Comparison> unanswered) {
    this.ledger = ledger;
    ledger.lines().forEach(line -> lines.putIfAbsent(line.address(), line));
    this.survey = survey;
    this.old = new Places(ledger.lines().stream().filter(Line::isAlive).map(Line::bearer).toList());
    this.today = survey.places();
    this.renamed = unanswered.map(comparison -> comparison.renamed).orElseGet(() -> Renaming.of(old, today));
    this.asked = unanswered.map(comparison -> comparison.addresses).orElse(Map.of());
  }

  /**
   * Compares the ledger with today.
   *
   * <p>The editor answers with the numbers that new passages had when the build asked, and each answer may let another passage be
   * found. So that no answer changes what another one means, new passages keep the numbers that they have while nothing is answered.
   */
  static Comparison of(Ledger ledger, Survey survey) {
    if (ledger.lines().stream().noneMatch(Line::isAnswered)) {
      return new Comparison(ledger, survey, Optional.empty()).compare();
    }
    List<Line> unanswered = ledger.lines().stream().map(line -> line.isAnswered() ? line.with(Fate.NONE) : line).toList();
    return new Comparison(ledger, survey, Optional.of(of(new Ledger(unanswered), survey))).compare();
  }

  private Comparison compare() {
    for (Numeral.Series series : Numeral.Series.values()) {
      align(series);
    }
    named();
    return this;
  }

  /** The page of today that a page of the ledger is: another where its file was renamed. */
  String home(String page) {
    return renamed.getOrDefault(page, page);
  }

  private void align(Numeral.Series series) {
    List<Bearer> before = old.of(series);
    List<Bearer> now = today.of(series);
    Alignment alignment = Alignment.of(before, now, this::home);
    alignments.put(series, alignment);
    Map<Integer, Numeral> kept = new HashMap<>();
    for (int o = 0; o < before.size(); o++) {
      if (!alignment.isOpen(o)) {
        int n = alignment.now(o);
        found.put(before.get(o).address(), now.get(n));
        if (alignment.source(n) == o && alignment.home(o).equals(now.get(n).page())) {
          Numeral.of(before.get(o).id()).ifPresent(numeral -> kept.put(n, numeral));
        }
      }
    }
    number(series, now, kept);
  }

  private void number(Numeral.Series series, List<Bearer> now, Map<Integer, Numeral> kept) {
    Map<String, List<Integer>> pages = Alignment.groups(0, now.size(), n -> true, n -> now.get(n).page());
    pages.forEach((page, places) -> {
      Map<Integer, Numeral> own = new HashMap<>(kept);
      own.keySet().retainAll(places);
      Set<String> used = used(page);
      places.forEach(n -> asked(now.get(n), used).ifPresent(numeral -> own.putIfAbsent(n, numeral)));
      Map<Integer, Numeral> all = new Numbers(series, used, survey.idsOf(page)).of(places, own);
      places.forEach(n -> stand(now.get(n), new Address(page, all.get(n).id())));
    });
  }

  /** The number that a new passage had when the build asked; none if it was an accepted one's. */
  private Optional<Numeral> asked(Bearer bearer, Set<String> used) {
    return Optional.ofNullable(asked.get(bearer)).map(Address::id).filter(id -> !used.contains(id)).flatMap(Numeral::of);
  }

  private void stand(Bearer bearer, Address address) {
    addresses.put(bearer, address);
    standing.putIfAbsent(address, bearer);
  }

  /** Ids that were ever accepted on a page, by whatever name it went. */
  private Set<String> used(String page) {
    return ledger.lines().stream().map(Line::address).filter(address -> home(address.page()).equals(page)).map(Address::id)
        .collect(Collectors.toSet());
  }

  /** Pages, sections, pages of the witness and entries, which have their addresses from the source. */
  private void named() {
    today.all().stream().filter(bearer -> !Places.isNumbered(bearer.kind())).forEach(bearer -> stand(bearer, bearer.address()));
    Headings.of(old, today, passages(), this::home).forEach((before, now) -> found.put(before.address(), now));
    old.of(Kind.PAGE).forEach(page -> page(page.address()));
    old.of(Kind.WITNESS).forEach(witness -> witness(witness.address()));
    old.of(Kind.ENTRY).forEach(entry -> entry(entry.address()));
    ledger.lines().stream().filter(Line::isConfirmed).map(Line::address).filter(standing::containsKey)
        .forEach(address -> found.put(address, standing.get(address)));
  }

  /** A page is the same unless all that stood on it stands on another one now. */
  private void page(Address page) {
    String home = home(page.page());
    Optional<Bearer> now = Optional.ofNullable(standing.get(new Address(home, "")));
    List<Bearer> kept = old.of(Kind.PASSAGE).stream().filter(passage -> passage.page().equals(page.page()))
        .map(passage -> found.get(passage.address())).filter(Objects::nonNull).toList();
    if (now.isPresent() && (kept.isEmpty() || kept.stream().anyMatch(passage -> passage.page().equals(home)))) {
      found.put(page, now.get());
    }
  }

  /** A page of the witness is known by its number; it may have gone to another text with its passages. */
  private void witness(Address witness) {
    Address here = new Address(home(witness.page()), witness.id());
    List<Bearer> elsewhere = today.of(Kind.WITNESS).stream()
        .filter(bearer -> bearer.id().equals(witness.id()) && line(bearer.address()).isEmpty()).toList();
    if (standing.containsKey(here)) {
      found.put(witness, standing.get(here));
    } else if (elsewhere.size() == 1) {
      found.put(witness, elsewhere.get(0));
    }
  }

  /** An entry is known by its key, which is the only one of all registers; whatever else is said of it, it is the same. */
  private void entry(Address entry) {
    today.of(Kind.ENTRY).stream().filter(bearer -> bearer.id().equals(entry.id()))
        .filter(bearer -> bearer.page().equals(home(entry.page())) || line(bearer.address()).isEmpty())
        .findFirst().ifPresent(bearer -> found.put(entry, bearer));
  }

  Alignment passages() {
    return alignments.get(Numeral.Series.PASSAGE);
  }

  Alignment alignment(Numeral.Series series) {
    return alignments.get(series);
  }

  /** Whether a passage of today is the smaller part of one that was parted. */
  boolean isPart(Bearer passage) {
    return passages().isPart(passages().today().indexOf(passage));
  }

  Ledger ledger() {
    return ledger;
  }

  Optional<Line> line(Address address) {
    return Optional.ofNullable(lines.get(address));
  }

  Places today() {
    return today;
  }

  /** What bears an address of the ledger's today, or its words; empty where that is not certain. */
  Optional<Bearer> found(Address accepted) {
    return Optional.ofNullable(found.get(accepted));
  }

  /** The address of today. */
  Address address(Bearer bearer) {
    return addresses.get(bearer);
  }

  /** What bears an address today. */
  Optional<Bearer> standing(Address address) {
    return Optional.ofNullable(standing.get(address));
  }

  /** The address of today of what had an address when the build asked, and was found to have another since. */
  Optional<Address> asked(Address address) {
    return asked.entrySet().stream().filter(entry -> entry.getValue().equals(address) && !used(address.page()).contains(address.id()))
        .map(entry -> address(entry.getKey())).findFirst();
  }

  /** Whether an accepted address stands in the text, on the words it stood on. */
  boolean isKept(Address accepted) {
    return found(accepted).map(bearer -> address(bearer).equals(accepted)).orElse(false);
  }

  /** Whether something has the address today, be it what it was accepted for or not. */
  boolean isTaken(Address address) {
    return standing.containsKey(address) || !address.id().isEmpty() && survey.idsOf(address.page()).contains(address.id());
  }

  /** What bears an address today that the ledger does not hold yet, in reading order. */
  List<Bearer> fresh() {
    return today.all().stream().filter(bearer -> line(address(bearer)).isEmpty()).toList();
  }
}

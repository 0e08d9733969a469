package locus.ledger;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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
  private final Map<Numeral.Series, Alignment> alignments = new EnumMap<>(Numeral.Series.class);
  private final Map<Address, Bearer> found = new HashMap<>();
  private final Map<Bearer, Address> addresses = new LinkedHashMap<>();
  private final Map<Address, Bearer> standing = new HashMap<>();

  private Comparison(Ledger ledger, Survey survey) {
    this.ledger = ledger;
    ledger.lines().forEach(line -> lines.putIfAbsent(line.address(), line));
    this.survey = survey;
    this.old = new Places(ledger.lines().stream().filter(line -> line.isAlive() || line.isAnswered()).map(Line::bearer).toList());
    this.today = survey.places();
    this.renamed = Renaming.of(old, today);
  }

  /**
   * Compares the ledger with today.
   *
   * <p>The editor answers with the numbers that new passages had when the build asked. So that no answer changes what another one
   * means, what was answered takes part as if it were not, and every passage has the number that it was offered under.
   */
  static Comparison of(Ledger ledger, Survey survey) {
    var comparison = new Comparison(ledger, survey);
    for (Numeral.Series series : Numeral.Series.values()) {
      comparison.align(series);
    }
    comparison.named();
    return comparison;
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
    IntStream.range(0, before.size()).filter(o -> !alignment.isOpen(o)).forEach(o -> find(before.get(o), now.get(alignment.now(o))));
    Map<Integer, Numeral> unanswered = kept(alignment, o -> true);
    Map<Integer, Numeral> kept = kept(alignment, o -> lines.get(before.get(o).address()).isAlive());
    Alignment.groups(0, now.size(), n -> true, n -> now.get(n).page()).forEach((page, places) -> {
      Map<Integer, Numeral> numbers = numbers(series, page, places, of(places, unanswered), of(places, kept));
      places.forEach(n -> stand(now.get(n), new Address(page, numbers.get(n).id())));
    });
  }

  private static Map<Integer, Numeral> of(List<Integer> places, Map<Integer, Numeral> numbers) {
    return places.stream().filter(numbers::containsKey).collect(Collectors.toMap(n -> n, numbers::get));
  }

  /** What is new has the number that it was offered under; what an answer takes its number from, one that was never offered. */
  private Map<Integer, Numeral> numbers(
      Numeral.Series series, String page, List<Integer> places, Map<Integer, Numeral> unanswered, Map<Integer, Numeral> kept) {
    Set<String> used = used(page);
    Map<Integer, Numeral> offers = new Numbers(series, used, survey.idsOf(page)).of(places, unanswered);
    Map<Integer, Numeral> own = new HashMap<>(offers);
    own.keySet().removeAll(unanswered.keySet());
    own.putAll(kept);
    offers.values().forEach(numeral -> used.add(numeral.id()));
    return new Numbers(series, used, survey.idsOf(page)).of(places, own);
  }

  /** The accepted numbers of what stands on its page still: of joined passages, that of the first. */
  private static Map<Integer, Numeral> kept(Alignment alignment, IntPredicate among) {
    Map<Integer, Numeral> kept = new HashMap<>();
    for (int o = 0; o < alignment.old().size(); o++) {
      int n = alignment.now(o);
      if (!alignment.isOpen(o) && among.test(o) && alignment.home(o).equals(alignment.today().get(n).page())) {
        Numeral.of(alignment.old().get(o).id()).ifPresent(numeral -> kept.putIfAbsent(n, numeral));
      }
    }
    return kept;
  }

  /** What was answered is where the answer says. */
  private void find(Bearer before, Bearer now) {
    if (lines.get(before.address()).isAlive()) {
      found.put(before.address(), now);
    }
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
    Headings.of(old, today, passages(), this::home).forEach(this::find);
    old.of(Kind.PAGE).forEach(this::page);
    old.of(Kind.WITNESS).forEach(this::witness);
    old.of(Kind.ENTRY).forEach(this::entry);
    ledger.lines().stream().filter(Line::isConfirmed).map(Line::address).filter(standing::containsKey)
        .forEach(address -> found.put(address, standing.get(address)));
  }

  /** A page is the same unless all that stood on it stands on another one now. */
  private void page(Bearer page) {
    String home = home(page.page());
    Optional<Bearer> now = Optional.ofNullable(standing.get(new Address(home, "")));
    List<Bearer> kept = old.of(Kind.PASSAGE).stream().filter(passage -> passage.page().equals(page.page()))
        .map(passage -> found.get(passage.address())).filter(Objects::nonNull).toList();
    if (now.isPresent() && (kept.isEmpty() || kept.stream().anyMatch(passage -> passage.page().equals(home)))) {
      find(page, now.get());
    }
  }

  /** A page of the witness is known by its number; it may have gone to another text with its passages. */
  private void witness(Bearer witness) {
    Address here = new Address(home(witness.page()), witness.id());
    List<Bearer> elsewhere = today.of(Kind.WITNESS).stream()
        .filter(bearer -> bearer.id().equals(witness.id()) && line(bearer.address()).isEmpty()).toList();
    if (standing.containsKey(here)) {
      find(witness, standing.get(here));
    } else if (elsewhere.size() == 1) {
      find(witness, elsewhere.get(0));
    }
  }

  /** An entry is known by its key, which is the only one of all registers; whatever else is said of it, it is the same. */
  private void entry(Bearer entry) {
    today.of(Kind.ENTRY).stream().filter(bearer -> bearer.id().equals(entry.id()))
        .filter(bearer -> bearer.page().equals(home(entry.page())) || line(bearer.address()).isEmpty())
        .findFirst().ifPresent(bearer -> find(entry, bearer));
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

  /** Whether an accepted address stands in the text, on the words it stood on. */
  boolean isKept(Address accepted) {
    return found(accepted).map(bearer -> address(bearer).equals(accepted)).orElse(false);
  }

  /** Whether an accepted address stands on something else. */
  boolean isTakenAway(Line line) {
    return !isKept(line.address()) && isTaken(line.address());
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

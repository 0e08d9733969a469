package locus.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import locus.finding.Finding;
import locus.ledger.Destinations.Destination;
import locus.ledger.Destinations.End;
import locus.ledger.Manuscript.Piece;

/**
 * Knows what each accepted address was given for, and judges where it leads: to what came of that, to exactly the same words, or the
 * build has asked. Answers questions truthfully, and accepts.
 *
 * <p>Two things are counted instead of called a fault, and the test holds both counts down: what no reading of the two texts can tell
 * ({@link #undecidable}), and equal words taken one for the other ({@link #exchanged}) though the ones meant still stand beside
 * something that they stood beside and that stands once in the edition, and the others do not.
 */
final class Oracle {

  private final Manuscript manuscript;
  Ledger ledger = new Ledger(List.of());
  private final Map<Address, Integer> truth = new HashMap<>();
  private final Map<Address, String> words = new HashMap<>();
  private final Map<Address, Set<Integer>> neighbours = new HashMap<>();
  private final Set<Address> retired = new HashSet<>();
  private Map<Address, Piece> pieces = Map.of();
  private Comparison comparison;
  private Destinations destinations;
  int asked;
  int addresses;
  int undecidable;
  int exchanged;

  Oracle(Manuscript manuscript) {
    this.manuscript = manuscript;
  }

  /** One round: look, judge, answer, judge, accept. What is wrong, or nothing. */
  List<String> round() {
    var wrong = new ArrayList<String>();
    for (int attempt = 0; attempt < 6; attempt++) {
      look();
      judge(wrong);
      List<Finding> questions = Questions.of(comparison, destinations).stream().filter(Finding::isError).toList();
      if (questions.isEmpty()) {
        accept(wrong);
        return wrong;
      }
      asked += attempt == 0 ? open() : 0;
      answer();
    }
    wrong.add("The build asks again and again");
    return wrong;
  }

  private void look() {
    pieces = manuscript.provisional();
    comparison = Comparison.of(ledger, Survey.of(manuscript.edition()));
    destinations = new Destinations(comparison);
  }

  private Piece piece(Address today) {
    return pieces.get(comparison.standing(today).orElseThrow().address());
  }

  private void judge(List<String> wrong) {
    for (Address address : truth.keySet()) {
      Destination destination = destinations.of(address);
      boolean taken = !comparison.isKept(address) && comparison.isTaken(address);
      if (destination.end() == End.HERE && !taken) {
        Piece piece = piece(destination.address());
        boolean isSame = piece.lineage.contains(truth.get(address)) || words.get(address).equals(piece.words)
            || address.id().isEmpty() && holds(destination.address().page(), address.page());
        exchanged += !piece.lineage.contains(truth.get(address)) && isSame && isExchanged(address, piece) ? 1 : 0;
        if (!isSame && isReadAsAnEdit(words.get(address), piece.words) && isGone(address)) {
          undecidable++;
        } else if (!isSame) {
          wrong.add(address + " “" + words.get(address) + "” leads to " + destination.address() + " “" + piece.words + "”");
        }
      } else if (destination.end() == End.NOWHERE || destination.end() == End.CIRCLE || destination.end() == End.RETIRED && !retired.contains(destination.address())) {
        wrong.add(address + " is lost: " + destination);
      }
    }
  }

  /** Whether a page leads to one that has most of its passages: these are its words. */
  private boolean holds(String page, String accepted) {
    List<Destination> passages = truth.keySet().stream().filter(address -> address.page().equals(accepted) && address.id().startsWith("p"))
        .map(destinations::of).filter(destination -> destination.end() == End.HERE).toList();
    return 2 * passages.stream().filter(destination -> destination.address().page().equals(page)).count() > passages.size();
  }

  private boolean isExchanged(Address address, Piece piece) {
    Set<Integer> beside = neighbours.getOrDefault(address, Set.of());
    boolean isElsewhere = pieces.values().stream().anyMatch(
        other -> other.own == truth.get(address) && other.words.equals(piece.words) && !Collections.disjoint(beside(other), beside));
    return isElsewhere && Collections.disjoint(beside(piece), beside);
  }

  /** What stands next to a passage or note, and is known by its words. */
  private Set<Integer> beside(Piece piece) {
    return manuscript.texts.stream().flatMap(text -> Stream.of(
            text.sections.stream().flatMap(section -> section.passages.stream()).toList(), text.notes, text.ednotes))
        .filter(row -> row.contains(piece)).flatMap(row -> IntStream.of(-1, 1).map(step -> row.indexOf(piece) + step)
            .filter(at -> at >= 0 && at < row.size()).mapToObj(row::get))
        .filter(next -> pieces.values().stream().filter(other -> other.words.equals(next.words)).count() == 1)
        .map(next -> next.own).collect(Collectors.toSet());
  }

  /**
   * One passage taken out, another put in its place that has most of its words, and nothing else that is like them: whoever reads the
   * two texts can only call it an edit.
   */
  private static boolean isReadAsAnEdit(String accepted, String today) {
    return new Likeness(List.of(Fingerprint.of(accepted), Fingerprint.of(today))).of(0, 1) >= .8;
  }

  private boolean isGone(Address address) {
    return pieces.values().stream().noneMatch(piece -> piece.lineage.contains(truth.get(address)));
  }

  private int open() {
    return (int) ledger.lines().stream().filter(line -> isOpen(line) || comparison.isTakenAway(line)).count();
  }

  private boolean isOpen(Line line) {
    return line.isAlive() && comparison.found(line.address()).isEmpty();
  }

  /** The editor says truthfully what became of each address; as the build asks, first of those that something else has taken. */
  private void answer() {
    boolean taken = ledger.lines().stream().anyMatch(comparison::isTakenAway);
    ledger = new Ledger(ledger.lines().stream().map(line -> taken ? givenBack(line) : answered(line)).toList());
  }

  private Line givenBack(Line line) {
    if (!comparison.isTakenAway(line)) {
      return line;
    }
    if (heir(line).equals(Optional.of(line.address()))) {
      return line.with(Fate.movedTo(line.address()));
    }
    Piece other = piece(line.address());
    other.id = "own-" + other.own;
    other.words += line.kind() == Kind.PAGE ? "x" : "";
    return line;
  }

  private Line answered(Line line) {
    if (!isOpen(line)) {
      return line;
    }
    Optional<Address> now = heir(line);
    if (now.isEmpty()) {
      retired.add(line.address());
    }
    return line.with(now.map(Fate::movedTo).orElse(Fate.retired("It was taken out.")));
  }

  /** Where that stands today which an address was given for. */
  private Optional<Address> heir(Line line) {
    int own = truth.get(line.address());
    return pieces.values().stream().filter(piece -> piece.own == own).findFirst()
        .or(() -> pieces.values().stream().filter(piece -> piece.lineage.contains(own)).findFirst()).flatMap(this::address);
  }

  private Optional<Address> address(Piece piece) {
    return comparison.today().all().stream().filter(bearer -> pieces.get(bearer.address()) == piece).map(comparison::address).findFirst();
  }

  private void accept(List<String> wrong) {
    Ledger accepted = Acceptance.of(comparison);
    LedgerFile.Reading reading = LedgerLines.read(LedgerLines.write(accepted));
    if (!reading.findings().isEmpty() || !LedgerLines.write(reading.ledger()).equals(LedgerLines.write(accepted))) {
      wrong.add("The ledger does not read as it was written: " + reading.findings());
    }
    Map<Address, Line> after = new LinkedHashMap<>();
    reading.ledger().lines().forEach(line -> after.put(line.address(), line));
    ledger.lines().stream().map(Line::address).filter(address -> !after.containsKey(address)).forEach(address -> wrong.add("No line for " + address));
    ledger = reading.ledger();
    look();
    for (Line line : ledger.lines()) {
      Destination destination = destinations.of(line.address());
      if (destination.end() == End.HERE) {
        Piece piece = piece(destination.address());
        words.put(line.address(), piece.words);
        neighbours.put(line.address(), beside(piece));
        truth.put(line.address(), piece.own);
      }
      if (line.isAlive() && !comparison.isKept(line.address())) {
        wrong.add("Accepted, and not kept: " + line);
      }
    }
    addresses += truth.size();
  }
}

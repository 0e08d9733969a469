package locus.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import locus.finding.Finding;
import locus.ledger.Destinations.Destination;
import locus.ledger.Destinations.End;
import locus.ledger.Manuscript.Piece;

/**
 * Knows what each accepted address was given for, and judges where it leads: to what came of that, to exactly the same words, or the
 * build has asked. Answers questions truthfully, and accepts.
 */
final class Oracle {

  private final Manuscript manuscript;
  Ledger ledger = new Ledger(List.of());
  private final Map<Address, Integer> truth = new HashMap<>();
  private final Map<Address, String> words = new HashMap<>();
  private final Set<Address> retired = new HashSet<>();
  private Map<Address, Piece> pieces = Map.of();
  private Comparison comparison;
  private Destinations destinations;
  int asked;
  int addresses;
  int undecidable;

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
      answer(attempt);
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
        boolean isSame = piece.lineage.contains(truth.get(address)) || isWhole(words.get(address), piece.words)
            || address.id().isEmpty() && holds(destination.address().page(), address.page());
        if (!isSame && isOneWordApart(words.get(address), piece.words) && isGone(address)) {
          undecidable++;
        } else if (!isSame) {
          wrong.add(address + " “" + words.get(address) + "” leads to " + destination.address() + " “" + piece.words + "”");
        }
      } else if (destination.end() == End.NOWHERE && !isAnswered(address) || destination.end() == End.CIRCLE || destination.end() == End.RETIRED && !retired.contains(destination.address())) {
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

  /** Exactly the same words: alone, or where they were joined to others. */
  private static boolean isWhole(String accepted, String today) {
    return (" " + today + " ").contains(" " + accepted + " ");
  }

  /**
   * One passage taken out, another put in its place that has all its words but one, and nothing else that is like them: whoever reads
   * the two texts can only call it an edit.
   */
  private static boolean isOneWordApart(String accepted, String today) {
    String[] before = accepted.split(" ");
    String[] after = today.split(" ");
    return before.length == after.length && before.length >= 8
        && IntStream.range(0, before.length).filter(at -> !before[at].equals(after[at])).count() == 1;
  }

  private boolean isGone(Address address) {
    return pieces.values().stream().noneMatch(piece -> piece.lineage.contains(truth.get(address)));
  }

  /** Whether the editor has just said where it went: where no such address is, the build says so. */
  private boolean isAnswered(Address address) {
    return comparison.line(address).filter(Line::isAnswered).isPresent();
  }

  /** The editor says truthfully what became of each address. */
  private void answer(int attempt) {
    var lines = new ArrayList<Line>();
    for (Line line : ledger.lines()) {
      Address address = line.address();
      boolean taken = !comparison.isKept(address) && comparison.isTaken(address);
      boolean open = line.isAlive() && comparison.found(address).isEmpty() || line.isAnswered() && destinations.of(address).end() == End.NOWHERE;
      if (open || taken) {
        asked += attempt == 0 ? 1 : 0;
      }
      Optional<Piece> heir = pieces.values().stream().filter(piece -> piece.own == truth.get(address)).findFirst()
          .or(() -> pieces.values().stream().filter(piece -> piece.lineage.contains(truth.get(address))).findFirst());
      Optional<Address> now = heir.flatMap(this::address);
      boolean contested = !taken && now.flatMap(comparison::line).map(other -> !comparison.isKept(other.address())).orElse(false);
      if (taken && !now.equals(Optional.of(address))) {
        comparison.standing(address).ifPresent(bearer -> pieces.get(bearer.address()).id = "own-" + pieces.get(bearer.address()).own);
        if (line.kind() == Kind.PAGE) {
          pieces.get(comparison.standing(address).orElseThrow().address()).words += "x";
        }
        lines.add(line);
      } else if ((open || taken) && !contested) {
        lines.add(line.with(now.map(Fate::movedTo).orElse(Fate.retired("It was taken out."))));
        if (now.isEmpty()) {
          retired.add(address);
        }
      } else {
        lines.add(line);
      }
    }
    ledger = new Ledger(lines);
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
        truth.put(line.address(), piece.own);
      }
      if (line.isAlive() && !comparison.isKept(line.address())) {
        wrong.add("Accepted, and not kept: " + line);
      }
    }
    addresses += truth.size();
  }
}

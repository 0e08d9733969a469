package locus.ledger;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import locus.finding.Finding;
import locus.finding.Rule;
import locus.model.SourceRef;

/**
 * What the editor must answer before the edition can be baked: accepted addresses that are gone, uncertain, or taken by something else.
 * The last come first and alone: they are settled in the sources, where one heading's new id changes those of others ({@code _notes_3}
 * becomes {@code _notes_2}), so that an answer given before would lead elsewhere.
 */
final class Questions {

  private static final int MOST = 3;
  private static final double RESEMBLING = .4;
  private static final double CONTAINED = .8;

  private final Comparison comparison;
  private final Destinations destinations;
  private final List<Line> lines;
  private final Map<Numeral.Series, Resemblance> resemblances = new EnumMap<>(Numeral.Series.class);
  private final List<Finding> findings = new ArrayList<>();

  private Questions(Comparison comparison, Destinations destinations) {
    this.comparison = comparison;
    this.destinations = destinations;
    this.lines = comparison.ledger().lines();
  }

  static List<Finding> of(Comparison comparison, Destinations destinations) {
    var questions = new Questions(comparison, destinations);
    questions.lines.stream().filter(comparison::isTakenAway).forEach(questions::taken);
    if (questions.findings.isEmpty()) {
      IntStream.range(0, questions.lines.size()).forEach(questions::line);
    }
    return questions.findings;
  }

  private void line(int at) {
    Line line = lines.get(at);
    Destinations.Destination destination = destinations.of(line.address());
    if (line.isAlive() && comparison.found(line.address()).isEmpty()) {
      open(at);
    } else if (line.fate().isMoved()) {
      moved(line, destination);
    }
  }

  private void taken(Line line) {
    Optional<Bearer> other = comparison.standing(line.address());
    String now = other.map(bearer -> " on “" + bearer.opening() + "”").orElse(" on something else");
    String state = line.isAlive() ? " was accepted, and stands" : " is no longer in the text, and stands again,";
    findings.add(Finding.of(
            Rule.ADDRESSES_KEEP_THEIR_WORDS, other.map(Bearer::place).orElse(line.place()),
            name(line) + state + now + ". Citations of it would lead to other words.")
        .quoting(line.opening())
        .withRemedy(Rule.ADDRESSES_KEEP_THEIR_WORDS.remedy()
            + (line.isAlive() ? " If it is the same, write in line " + line.number() + " of content/anchors.ledger: moved-to " + line.address() + "." : "")));
  }

  private void open(int at) {
    Line line = lines.get(at);
    List<Bearer> candidates = candidates(line);
    if (candidates.isEmpty()) {
      findings.add(Finding.of(Rule.ADDRESSES_STAY, near(at), name(line) + " was accepted and is gone. Citations of it will break.")
          .quoting(line.opening())
          .withRemedy(Rule.ADDRESSES_STAY.remedy() + " Line " + line.number() + " takes moved-to PAGE#ADDRESS, or retired and the reason."));
      return;
    }
    String maybe = candidates.stream().map(this::quoted).collect(Collectors.joining(", or "));
    findings.add(Finding.of(
            Rule.ADDRESSES_ARE_CERTAIN, near(at), name(line) + " was accepted, and what became of it is not certain. It may be " + maybe + "; or it is gone.")
        .quoting(line.opening())
        .withRemedy("Record in line " + line.number() + " of content/anchors.ledger which it is, as in moved-to " + comparison.address(candidates.get(0))
            + ", or that it is gone: retired and the reason."));
  }

  private String quoted(Bearer bearer) {
    return comparison.address(bearer) + " (“" + bearer.opening() + "”)";
  }

  /** Where the old words may be: in what is new, or within what was there before. */
  private List<Bearer> candidates(Line line) {
    if (line.kind() == Kind.ENTRY) {
      return comparison.fresh().stream().filter(bearer -> bearer.kind() == Kind.ENTRY && bearer.words().folded().equals(line.words().folded())).limit(MOST).toList();
    }
    if (!Places.isNumbered(line.kind())) {
      return List.of();
    }
    return resemblances.computeIfAbsent(Numeral.of(line.address().id()).map(Numeral::series).orElse(Numeral.Series.PASSAGE), Resemblance::new).of(line);
  }

  /** The places of one series, beside the lines that nothing of today was found for. */
  private final class Resemblance {
    private final List<Line> open;
    private final List<Bearer> today;
    private final Likeness likeness;

    Resemblance(Numeral.Series series) {
      open = lines.stream().filter(Line::isAlive).filter(line -> comparison.found(line.address()).isEmpty()).toList();
      today = comparison.today().of(series);
      likeness = new Likeness(Stream.concat(open.stream().map(Line::words), today.stream().map(Bearer::words)).toList());
    }

    List<Bearer> of(Line line) {
      int at = open.indexOf(line);
      Stream<Integer> alike = likeness.near(at, RESEMBLING, this::isFresh).stream().map(Likeness.Near::place);
      Stream<Integer> within = line.words().length() < Alignment.STRONG ? Stream.empty()
          : likeness.containing(at, CONTAINED, place -> place >= open.size()).stream();
      return Stream.concat(alike, within).distinct().limit(MOST).map(place -> today.get(place - open.size())).toList();
    }

    private boolean isFresh(int place) {
      return place >= open.size() && comparison.line(comparison.address(today.get(place - open.size()))).isEmpty();
    }
  }

  private void moved(Line line, Destinations.Destination destination) {
    boolean nowhere = destination.end() == Destinations.End.NOWHERE;
    if (nowhere || destination.end() == Destinations.End.CIRCLE) {
      String why = nowhere ? ", and there is no “" + destination.address() + "”." : ", and the way leads back to it.";
      findings.add(Finding.of(Rule.MOVES_LEAD_SOMEWHERE, line.place(), name(line) + " is said to have moved to “" + line.fate().target() + "”" + why)
          .quoting(line.opening()));
    } else if (comparison.line(line.fate().target()).isEmpty() && destination.end() == Destinations.End.HERE) {
      findings.add(Finding.of(
              Rule.MOVES_ARE_ACCEPTED, line.place(), name(line) + " has moved to “" + line.fate().target() + "”, which is not accepted yet.")
          .quoting(line.opening()));
    }
  }

  /** Where it stood: at what stood before it, as far as that stands in the text. */
  private SourceRef near(int at) {
    String page = lines.get(at).address().page();
    for (int before = at - 1; before >= 0 && lines.get(before).address().page().equals(page); before--) {
      Optional<Bearer> now = comparison.found(lines.get(before).address());
      if (now.isPresent()) {
        return now.get().place();
      }
    }
    return comparison.standing(new Address(page, "")).map(Bearer::place).orElse(lines.get(at).place());
  }

  static String name(Line line) {
    return switch (line.kind()) {
      case PAGE -> "The page " + line.address().page() + ".html";
      case SECTION -> "The section “" + line.opening() + "” (" + line.address().id() + ")";
      case PASSAGE -> "Passage " + line.address().id();
      case NOTE -> "Note " + line.address().id();
      case WITNESS -> "Page " + line.address().id() + " of the witness";
      case ENTRY -> "The entry “" + line.opening() + "” (" + line.address().id() + ")";
    };
  }
}

package locus.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Passages that were parted, and passages that were joined: places that stand one after the other on one side and have together the
 * words of one place on the other side.
 *
 * <p>The address stays with the larger part, and of equal parts with the first, whose opening words a quotation is known by.
 * Joined passages have the number of the first, so that the numbers go on in their order, and the others lead to it. Either the words
 * are the same to the last one, or the whole is like the sum and like nothing else, each part adds its words to the whole and stands
 * in nothing else, and nothing else stands in the whole.
 */
final class Joins {

  private static final int MOST = 6;
  private static final double ALIKE = .8;
  /** Of a part of a line or two. */
  private static final double SHORT_ALIKE = .9;
  private static final double MARGIN = .2;
  private static final double SIBLING = .6;
  /** {@code Yes. No.} may be two lines joined, or two others. */
  private static final int SENTENCE = 8;
  /** Fewer words than this stand in many a passage by chance. */
  private static final int FEW = 5;

  /** Places from one to another, in the order of all: those of the ledger, then those of today. */
  private record Run(int whole, int from, int to, double likeness) {
    IntStream places() {
      return IntStream.concat(IntStream.of(whole), IntStream.rangeClosed(from, to));
    }

    boolean holds(int place) {
      return place >= from && place <= to;
    }

    boolean touches(Run other) {
      return places().anyMatch(place -> other.places().anyMatch(at -> at == place));
    }
  }

  private final Alignment alignment;
  private final Surroundings surroundings;
  private final Likeness likeness;
  private final int olds;
  private final int all;
  private final Map<String, Integer> copies = new HashMap<>();

  Joins(Alignment alignment, Likeness likeness) {
    this.alignment = alignment;
    this.surroundings = new Surroundings(alignment);
    this.likeness = likeness;
    this.olds = alignment.old().size();
    this.all = olds + alignment.today().size();
    for (int place = 0; place < all; place++) {
      copies.merge(bearer(place).words().words(), 1, Integer::sum);
    }
  }

  /** Finds what is certain; whether it found anything. */
  boolean find() {
    List<Run> runs = new ArrayList<>();
    for (int whole = 0; whole < all; whole++) {
      if (isLeft(whole)) {
        runs(whole, runs);
      }
    }
    Set<Run> contested = new HashSet<>();
    for (Run run : runs) {
      if (runs.stream().anyMatch(other -> other != run && run.touches(other))) {
        contested.add(run);
      }
    }
    runs.removeIf(contested::contains);
    runs.forEach(this::settle);
    return !runs.isEmpty();
  }

  private void settle(Run run) {
    if (run.whole() >= olds) {
      alignment.join(run.from(), run.to(), run.whole() - olds);
      return;
    }
    int larger = run.from();
    for (int place = run.from(); place <= run.to(); place++) {
      larger = bearer(place).length() > bearer(larger).length() ? place : larger;
    }
    alignment.part(run.whole(), run.from() - olds, run.to() - olds, larger - olds);
  }

  private Bearer bearer(int place) {
    return place < olds ? alignment.old().get(place) : alignment.today().get(place - olds);
  }

  private boolean isLeft(int place) {
    return place < olds ? alignment.isOpen(place) : alignment.isFree(place - olds);
  }

  private String page(int place) {
    return place < olds ? alignment.home(place) : bearer(place).page();
  }

  private boolean isSameSide(int a, int b) {
    return a < olds == b < olds;
  }

  private void runs(int whole, List<Run> runs) {
    List<Run> found = new ArrayList<>();
    for (int from = whole < olds ? olds : 0; from < (whole < olds ? all : olds); from++) {
      if (isLeft(from)) {
        runs(whole, from, found);
      }
    }
    boolean exact = found.stream().anyMatch(run -> run.likeness() == 1);
    found.removeIf(run -> exact && run.likeness() < 1);
    found.stream().max((a, b) -> Double.compare(a.likeness(), b.likeness()))
        .filter(best -> exact || found.stream().allMatch(best::touches))
        .ifPresent(best -> found.removeIf(run -> !exact && run != best));
    runs.addAll(found);
  }

  private void runs(int whole, int from, List<Run> found) {
    int[] sum = bearer(from).words().tokens();
    for (int to = from + 1; to < from + MOST && to < all && isSameSide(from, to) && isLeft(to) && page(from).equals(page(to)); to++) {
      sum = IntStream.concat(IntStream.of(sum), IntStream.of(bearer(to).words().tokens())).toArray();
      int[] words = bearer(whole).words().tokens();
      if (words.length >= SENTENCE && Arrays.equals(words, sum)) {
        addUnique(new Run(whole, from, to, 1), words.length, found);
      } else if (page(whole).equals(page(from)) && Math.abs(words.length - sum.length) < words.length / 2) {
        double alike = (double) new CommonWords(words).with(sum) / Math.max(words.length, sum.length);
        var run = new Run(whole, from, to, Math.min(alike, .999));
        if (alike >= ALIKE && isCertain(run)) {
          found.add(run);
        }
      }
    }
  }

  /** Where one of them stands a second time in the ledger or today, or a line or two are elsewhere, another history is as good. */
  private void addUnique(Run run, int words, List<Run> found) {
    if ((words >= Edits.LINES || isBeside(run)) && run.places().allMatch(place -> copies.get(bearer(place).words().words()) == 1)) {
      found.add(run);
    }
  }

  private boolean isBeside(Run run) {
    int whole = run.whole();
    return whole < olds ? surroundings.isBeside(whole, whole, run.from() - olds, run.to() - olds)
        : surroundings.isBeside(run.from(), run.to(), whole - olds, whole - olds);
  }

  private boolean isCertain(Run run) {
    var words = new CommonWords(bearer(run.whole()).words().tokens());
    int sum = words.with(words(run, run.whole()));
    for (int part = run.from(); part <= run.to(); part++) {
      int length = bearer(part).length();
      double contained = (double) (sum - words.with(words(run, part))) / Math.max(1, length);
      int here = part;
      IntPredicate others = place -> place != run.whole() && isSameSide(place, run.whole());
      double least = length < Edits.LINES ? SHORT_ALIKE : ALIKE;
      if (length < FEW || contained < least || !likeness.containing(here, contained - MARGIN, others).isEmpty()) {
        return false;
      }
    }
    return likeness.near(run.whole(), SIBLING, place -> isSameSide(place, run.whole()) || !run.holds(place)).isEmpty()
        && IntStream.rangeClosed(run.from(), run.to()).noneMatch(part -> isRivalled(run, part));
  }

  /** The words of all parts but one, which shows what that one adds. */
  private int[] words(Run run, int without) {
    return IntStream.rangeClosed(run.from(), run.to()).filter(part -> part != without)
        .flatMap(part -> IntStream.of(bearer(part).words().tokens())).toArray();
  }

  /** Whether another place on the part's side, found or not, stands in the whole nearly as well: then it may be that one. */
  private boolean isRivalled(Run run, int part) {
    return likeness.within(run.whole(), ALIKE - MARGIN, place -> isSameSide(place, part) && !run.holds(place)).stream()
        .anyMatch(place -> bearer(place).length() >= (ALIKE - MARGIN) * bearer(part).length());
  }
}

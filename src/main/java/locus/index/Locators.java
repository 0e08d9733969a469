package locus.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import locus.model.Mention;

/**
 * Makes the locators of an entry of its mentions. A range takes in every mention of the same sub-entry between its ends, but not
 * those in notes: a note is looked for by its own number (Chicago, on indexing notes).
 */
public final class Locators {

  private Locators() {}

  /** By sub-entries: first what has none, then the headings in their order. */
  public static List<SubEntry> of(List<Occurrence> occurrences, Collation collation) {
    Map<String, List<Occurrence>> bySub = new LinkedHashMap<>();
    for (Occurrence occurrence : occurrences) {
      bySub.computeIfAbsent(occurrence.sub(), sub -> new ArrayList<>()).add(occurrence);
    }
    var entries = new ArrayList<SubEntry>();
    List<Occurrence> direct = bySub.remove("");
    if (direct != null) {
      entries.add(new SubEntry("", row(direct)));
    }
    for (String sub : collation.sorted(bySub.keySet(), collation::subSort)) {
      entries.add(new SubEntry(sub, row(bySub.get(sub))));
    }
    return List.copyOf(entries);
  }

  /** One row, whatever sub-entries the occurrences belong to. */
  public static List<Locator> row(List<Occurrence> occurrences) {
    var locators = new ArrayList<Locator>();
    int at = 0;
    while (at < occurrences.size()) {
      int next = placeEnd(occurrences, at);
      Optional<Integer> range = rangeEnd(occurrences, at, next);
      if (range.isPresent()) {
        next = placeEnd(occurrences, range.get());
        range(occurrences.subList(at, next), occurrences.get(range.get()).place(), locators);
      } else {
        locators.add(new Locator(occurrences.subList(at, next), Optional.empty()));
      }
      at = next;
    }
    return List.copyOf(locators);
  }

  /** Index after the last of the mentions that stand in the same place as this one. */
  private static int placeEnd(List<Occurrence> occurrences, int at) {
    int end = at + 1;
    while (end < occurrences.size() && occurrences.get(end).place().is(occurrences.get(at).place())) {
      end++;
    }
    return end;
  }

  /** Index of the end, in another place of the same text, of the range that begins in the place from {@code at} to {@code next}. */
  private static Optional<Integer> rangeEnd(List<Occurrence> occurrences, int at, int next) {
    return IntStream.range(at, next)
        .filter(i -> occurrences.get(i).range() == Mention.Range.START)
        .mapToObj(start -> rangeEnd(occurrences, start))
        .flatMap(Optional::stream)
        .filter(end -> end >= next)
        .max(Comparator.naturalOrder());
  }

  /** Index of the end of the range that begins at an occurrence. Ranges of index terms are told apart, and may overlap. */
  private static Optional<Integer> rangeEnd(List<Occurrence> occurrences, int start) {
    Occurrence begin = occurrences.get(start);
    for (int i = start + 1; i < occurrences.size() && occurrences.get(i).place().path().equals(begin.place().path()); i++) {
      Occurrence other = occurrences.get(i);
      if (other.range() != Mention.Range.NONE && other.rangeId().equals(begin.rangeId())) {
        return other.range() == Mention.Range.END ? Optional.of(i) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static void range(List<Occurrence> within, Place end, List<Locator> locators) {
    Place start = within.get(0).place();
    var inText = new ArrayList<Occurrence>();
    var inNotes = new ArrayList<Occurrence>();
    for (Occurrence occurrence : within) {
      boolean atEnd = occurrence.place().is(start) || occurrence.place().is(end);
      (atEnd || occurrence.place().kind() != Place.Kind.NOTE ? inText : inNotes).add(occurrence);
    }
    locators.add(new Locator(inText, Optional.of(end)));
    locators.addAll(row(inNotes));
  }
}

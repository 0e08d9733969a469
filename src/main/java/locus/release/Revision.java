package locus.release;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import locus.model.Wording;

/**
 * An address at which other words stand in one state of the edition than in an earlier one. Layout and markup do not count.
 *
 * @param kind what happened
 * @param place the address, with the later words, or, where there are none, the earlier ones
 * @param runs the words of both
 */
public record Revision(Kind kind, Wording place, List<Run> runs) {

  public Revision {
    runs = List.copyOf(runs);
  }

  /** Whether the words at an address differ, or only one of the states has it. */
  public enum Kind { CHANGED, NEW, GONE }

  /**
   * All changes from one state to a later one: in the order of the later one, then what is gone in the order of the earlier.
   *
   * @param before the earlier state
   * @param after the later state
   */
  public static List<Revision> between(List<Wording> before, List<Wording> after) {
    Map<String, Wording> left = new LinkedHashMap<>();
    before.forEach(wording -> left.putIfAbsent(wording.address(), wording));
    var changes = new ArrayList<Revision>();
    for (Wording now : after) {
      Wording then = left.remove(now.address());
      if (then == null) {
        changes.add(new Revision(Kind.NEW, now, List.of(Run.inserted(now.words()))));
      } else if (!then.words().equals(now.words())) {
        changes.add(new Revision(Kind.CHANGED, now, WordDifference.between(then.words(), now.words())));
      }
    }
    left.values().forEach(gone -> changes.add(new Revision(Kind.GONE, gone, List.of(Run.deleted(gone.words())))));
    return changes;
  }
}

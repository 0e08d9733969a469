package locus.index;

import java.util.List;

/**
 * The entries under one letter.
 *
 * @param letter as printed above them; {@link Collation#SIGNS} for digits and signs
 * @param entries sorted
 */
public record LetterGroup<E>(String letter, List<E> entries) {
  public LetterGroup {
    entries = List.copyOf(entries);
  }
}

package locus.ledger;

import java.util.Locale;

/**
 * Something that is not as it was accepted.
 *
 * @param what in a word
 * @param address of the ledger, or a new one
 * @param words what else is to be said
 */
public record Change(What what, String address, String words) {

  /** What happened. */
  public enum What { NEW, EDITED, PARTED, JOINED, MOVED, RENAMED }

  @Override
  public String toString() {
    return String.format("%-8s %s  %s", what.name().toLowerCase(Locale.ROOT), address, words);
  }
}

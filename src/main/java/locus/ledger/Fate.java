package locus.ledger;

/**
 * What became of an address that no longer stands in the text.
 *
 * @param what whether there is one, and which
 * @param target where it went; of no meaning for the others
 * @param reason why it was given up; empty for the others
 */
record Fate(What what, Address target, String reason) {

  enum What { NONE, MOVED, RETIRED }

  static final Fate NONE = new Fate(What.NONE, new Address("", ""), "");

  static Fate movedTo(Address target) {
    return new Fate(What.MOVED, target, "");
  }

  static Fate retired(String reason) {
    return new Fate(What.RETIRED, NONE.target, reason);
  }

  boolean isNone() {
    return what == What.NONE;
  }

  boolean isMoved() {
    return what == What.MOVED;
  }

  /** As the ledger writes it: {@code moved-to book/ch02#p3}, {@code retired Withdrawn by the author}, or nothing. */
  @Override
  public String toString() {
    return switch (what) {
      case NONE -> "";
      case MOVED -> "moved-to " + target;
      case RETIRED -> "retired " + reason;
    };
  }
}

package locus.ledger;

import java.util.List;
import locus.model.SourceRef;

/**
 * A line of the ledger: an address that was once accepted.
 *
 * @param kind what it leads to
 * @param address the address itself
 * @param release the release that first held it, or {@link #UNRELEASED}
 * @param fate what became of it, if it no longer stands in the text
 * @param opening the first words as last accepted
 * @param words their fingerprint
 * @param number of the line in its file; 0 for a new one
 * @param above comments of the editor's above it
 */
record Line(Kind kind, Address address, String release, Fate fate, String opening, Fingerprint words, int number, List<String> above) {

  /** No release holds it yet. */
  static final String UNRELEASED = "-";

  /** Where the ledger lies, as findings name it. */
  static final String FILE = "content/anchors.ledger";

  Line {
    above = List.copyOf(above);
  }

  /** A line for a place of today. */
  static Line of(Bearer bearer, Address address) {
    return new Line(bearer.kind(), address, UNRELEASED, Fate.NONE, bearer.opening(), bearer.words(), 0, List.of());
  }

  SourceRef place() {
    return new SourceRef(FILE, number);
  }

  Bearer bearer() {
    return new Bearer(kind, address, opening, words, place());
  }

  /** Whether it says of itself that it stands where it stood: the editor's answer when the build asked. */
  boolean isConfirmed() {
    return fate.isMoved() && fate.target().equals(address);
  }

  /** Whether it is looked for in the text. */
  boolean isAlive() {
    return fate.isNone() || isConfirmed();
  }

  /** Whether the editor gave it its fate since the ledger was last accepted: a fate that is accepted has a fingerprint without words. */
  boolean isAnswered() {
    return !fate.isNone() && words.length() > 0;
  }

  Line with(Fate other) {
    return new Line(kind, address, release, other, opening, words, number, above);
  }

  /** The same with its fate accepted. */
  Line settled() {
    return new Line(kind, address, release, fate, opening, words.brief(), number, above);
  }

  /** The same address with the words of today. */
  Line with(Bearer today) {
    return new Line(kind, address, release, Fate.NONE, today.opening(), today.words(), number, above);
  }

  /** The same, first frozen by a release unless an earlier one has done so. */
  Line frozenBy(String version) {
    boolean first = release.equals(UNRELEASED) && isAlive();
    return new Line(kind, address, first ? version : release, fate, opening, words, number, above);
  }

  @Override
  public String toString() {
    return String.join(" | ", kind.word() + " " + address, release, fate.toString(), opening, words.toString());
  }
}

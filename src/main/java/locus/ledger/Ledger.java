package locus.ledger;

import java.util.List;

/**
 * Every address that was ever accepted, in the order of the pages and of the words on them. It only grows.
 *
 * @param lines one an address
 */
public record Ledger(List<Line> lines) {

  public Ledger {
    lines = List.copyOf(lines);
  }

  /**
   * The same ledger once a release holds the edition: every address that stands in the text and that no release held before is first
   * frozen by it.
   *
   * @param version the release's, such as {@code 1.0.0}
   */
  public Ledger frozenBy(String version) {
    return new Ledger(lines.stream().map(line -> line.frozenBy(version)).toList());
  }
}

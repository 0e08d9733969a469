package locus;

import java.nio.file.Path;
import java.util.List;
import locus.finding.Finding;
import locus.finding.Rule;
import locus.ledger.Addresses;
import locus.ledger.Ledger;
import locus.ledger.LedgerFile;
import locus.model.Edition;
import locus.model.History;
import locus.model.SourceRef;
import locus.release.Version;

/**
 * The addresses that a release promises, and the ledger that holds them to it. A release of an edition with a ledger promises what was
 * accepted; one of an edition without begins the ledger, for then there is nothing yet that could have been broken.
 */
final class Promises {

  private static final SourceRef LEDGER = SourceRef.of("content/anchors.ledger");

  private final LedgerFile file;
  private final Build.Addressed addressed;

  Promises(Path folder, Build.Addressed addressed) {
    this.file = new LedgerFile(folder);
    this.addressed = addressed;
  }

  /** Whether an edition with releases has its ledger still. */
  static List<Finding> kept(Path folder, History history) {
    return history.releases().isEmpty() || new LedgerFile(folder).exists()
        ? List.of()
        : List.of(Finding.of(
            Rule.RELEASES_KEEP_THE_LEDGER, LEDGER,
            "The edition was released as " + history.newest().orElseThrow().version() + ", and its ledger is gone: nothing holds its addresses."));
  }

  /** Whether everything was accepted that a release would promise. */
  List<Finding> check() {
    int open = addressed.addresses().map(addresses -> addresses.changes().size()).orElse(0);
    boolean answers = addressed.reading().findings().stream().anyMatch(finding -> finding.rule() == Rule.MOVES_ARE_ACCEPTED);
    if (open == 0 && !answers) {
      return List.of();
    }
    String what = open == 0 ? "Answers in it are not accepted yet."
        : open == 1 ? "One address is not accepted as it stands today." : open + " addresses are not accepted as they stand today.";
    return List.of(Finding.of(Rule.RELEASED_ADDRESSES_ARE_ACCEPTED, LEDGER, what));
  }

  /** The edition whose addresses are promised. */
  Edition edition() {
    return addressed.reading().edition();
  }

  /** Puts on record that a release holds them. */
  void give(Version version) {
    Addresses addresses = addressed.addresses().orElseGet(() -> Addresses.of(edition(), new Ledger(List.of())));
    file.write(addresses.accepted().frozenBy(version.text()));
  }
}

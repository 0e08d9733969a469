package locus.index;

import java.util.Optional;
import locus.model.Document;
import locus.model.Walker;
import locus.model.WitnessBreak;

/** The pages of the witness, as far as a text bears their breaks. */
final class WitnessPages extends Walker {

  private Optional<WitnessBreak> found = Optional.empty();

  private WitnessPages() {}

  /** The page a text begins on: the one before its first break; empty where it bears none. */
  static Optional<WitnessBreak> first(Document text) {
    var pages = new WitnessPages();
    pages.blocks(text.blocks());
    return pages.found
        .filter(second -> second.ordinal() > 1)
        .map(second -> new WitnessBreak(WitnessBreak.Unit.PAGE, second.ordinal() - 1, "", second.certainty()));
  }

  @Override
  public Void visitWitnessBreak(WitnessBreak witnessBreak) {
    if (found.isEmpty() && witnessBreak.unit() == WitnessBreak.Unit.PAGE) {
      found = Optional.of(witnessBreak);
    }
    return null;
  }
}

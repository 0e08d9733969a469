package locus.check;

import locus.model.Emendation;
import locus.model.Walker;

/** Walks the other reading of an emendation and its reason too: an editor may mark up a name there as anywhere. */
abstract class EveryInline extends Walker {

  @Override
  public Void visitEmendation(Emendation emendation) {
    super.visitEmendation(emendation);
    inlines(emendation.counterpart());
    inlines(emendation.note());
    return null;
  }
}

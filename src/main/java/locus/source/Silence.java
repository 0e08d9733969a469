package locus.source;

import locus.model.Block;
import locus.model.IndexTerm;
import locus.model.Inline;
import locus.model.InlineAnchor;
import locus.model.Paragraph;
import locus.model.WitnessBreak;
import locus.model.Words;

/** Paragraphs that say nothing, such as one that holds a page break of the witness and no words. They are no passages. */
final class Silence {
  private Silence() {}

  static boolean is(Block block) {
    return block instanceof Paragraph paragraph && paragraph.content().stream().allMatch(Silence::isSilent);
  }

  private static boolean isSilent(Inline inline) {
    return inline instanceof WitnessBreak
        || inline instanceof InlineAnchor
        || inline instanceof IndexTerm term && term.content().isEmpty()
        || inline instanceof Words words && words.text().isBlank();
  }
}

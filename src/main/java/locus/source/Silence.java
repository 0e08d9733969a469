package locus.source;

import java.util.regex.Pattern;
import locus.model.Block;
import locus.model.Formula;
import locus.model.IndexTerm;
import locus.model.Inline;
import locus.model.InlineAnchor;
import locus.model.InlineFormula;
import locus.model.Paragraph;
import locus.model.WitnessBreak;
import locus.model.Words;

/** Blocks that say nothing, such as a paragraph that holds a page break of the witness and no words. They are no passages. */
final class Silence {
  private static final Pattern TAGS = Pattern.compile("<[^>]*>");

  private Silence() {}

  static boolean is(Block block) {
    return block instanceof Paragraph paragraph && paragraph.content().stream().allMatch(Silence::isSilent) || isDefinition(block);
  }

  /** Whether a page is the same without it. */
  static boolean isNothing(Block block) {
    return isDefinition(block) && block.head().attributes().id().isEmpty();
  }

  /** A formula that shows nothing, since it defines commands for later ones; or a paragraph of such. */
  private static boolean isDefinition(Block block) {
    return block instanceof Formula formula && isEmpty(formula.mathml())
        || block instanceof Paragraph paragraph
            && paragraph.content().stream().anyMatch(InlineFormula.class::isInstance)
            && paragraph.content().stream().allMatch(inline -> isDefinition(inline) || isBlank(inline));
  }

  private static boolean isDefinition(Inline inline) {
    return inline instanceof InlineFormula formula && isEmpty(formula.mathml());
  }

  private static boolean isBlank(Inline inline) {
    return inline instanceof Words words && words.text().isBlank();
  }

  private static boolean isEmpty(String mathml) {
    return TAGS.matcher(mathml).replaceAll("").isBlank();
  }

  private static boolean isSilent(Inline inline) {
    return inline instanceof WitnessBreak
        || inline instanceof InlineAnchor
        || inline instanceof IndexTerm term && term.content().isEmpty()
        || isDefinition(inline)
        || isBlank(inline);
  }
}

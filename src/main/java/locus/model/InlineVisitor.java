package locus.model;

/**
 * One method a kind of inline; see {@link BlockVisitor}.
 *
 * @param <R> what the visitor makes of an inline
 */
public interface InlineVisitor<R> {
  R visitWords(Words words);

  R visitStyled(Styled styled);

  R visitLink(Link link);

  R visitCrossReference(CrossReference crossReference);

  R visitInlineAnchor(InlineAnchor inlineAnchor);

  R visitLineBreak(LineBreak lineBreak);

  R visitNoteCall(NoteCall noteCall);

  R visitIndexTerm(IndexTerm indexTerm);

  R visitInlineImage(InlineImage inlineImage);

  R visitIcon(Icon icon);

  R visitCallout(Callout callout);

  R visitKeyboard(Keyboard keyboard);

  R visitButton(Button button);

  R visitMenu(Menu menu);

  R visitInlineFormula(InlineFormula inlineFormula);

  R visitInlineHtml(InlineHtml inlineHtml);

  R visitMention(Mention mention);

  R visitCitation(Citation citation);

  R visitEmendation(Emendation emendation);

  R visitWitnessBreak(WitnessBreak witnessBreak);
}

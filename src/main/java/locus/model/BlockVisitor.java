package locus.model;

/**
 * One method a kind of block. A writer implements it, so that a new kind does not compile until every writer has a clause for it.
 *
 * @param <R> what the visitor makes of a block
 */
public interface BlockVisitor<R> {
  R visitDivision(Division division);

  R visitDiscreteHeading(DiscreteHeading discreteHeading);

  R visitPassage(Passage passage);

  R visitParagraph(Paragraph paragraph);

  R visitQuotation(Quotation quotation);

  R visitVerse(Verse verse);

  R visitAdmonition(Admonition admonition);

  R visitGroup(Group group);

  R visitItemList(ItemList itemList);

  R visitDescriptionList(DescriptionList descriptionList);

  R visitTable(Table table);

  R visitListing(Listing listing);

  R visitFormula(Formula formula);

  R visitFigure(Figure figure);

  R visitRecording(Recording recording);

  R visitRawHtml(RawHtml rawHtml);

  R visitThematicBreak(ThematicBreak thematicBreak);

  R visitPageBreak(PageBreak pageBreak);

  R visitContentsMark(ContentsMark contentsMark);
}

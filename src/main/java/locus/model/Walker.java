package locus.model;

import java.util.List;

/**
 * Goes through blocks and inlines in reading order and does nothing. A subclass overrides what it cares for, and calls
 * {@code super} to go on into the contents.
 *
 * <p>Notes are not entered from their calls: a note is walked where it stands, by {@link #walk(Note)}. Of an emendation only the
 * reading text is walked.
 */
public abstract class Walker implements BlockVisitor<Void>, InlineVisitor<Void> {

  /** Title, body, entries and notes of a document, in this order. */
  public void walk(Document document) {
    inlines(document.title());
    inlines(document.subtitle());
    blocks(document.blocks());
    document.register().ifPresent(register -> register.entries().forEach(this::walk));
    document.notes().forEach(this::walk);
  }

  /** An entry's heading and description. */
  public void walk(Entry entry) {
    inlines(entry.heading());
    blocks(entry.description());
  }

  /** A note's words. */
  public void walk(Note note) {
    inlines(note.content());
  }

  protected final void blocks(List<Block> blocks) {
    blocks.forEach(block -> block.accept(this));
  }

  protected final void inlines(List<Inline> inlines) {
    inlines.forEach(inline -> inline.accept(this));
  }

  /** Words that stand by themselves: of a heading, a caption, a paragraph, an item, a term, a cell, a credit. */
  protected void run(List<Inline> words) {
    inlines(words);
  }

  /** A block's caption, which is read before the block. */
  protected void caption(Block block) {
    run(block.head().caption().words());
  }

  /** An item of a list, or the description of a term. */
  protected void item(Item item) {
    run(item.content());
    blocks(item.blocks());
  }

  @Override
  public Void visitDivision(Division division) {
    run(division.heading().words());
    blocks(division.content());
    return null;
  }

  @Override
  public Void visitDiscreteHeading(DiscreteHeading heading) {
    run(heading.heading().words());
    return null;
  }

  @Override
  public Void visitPassage(Passage passage) {
    passage.content().accept(this);
    return null;
  }

  @Override
  public Void visitParagraph(Paragraph paragraph) {
    caption(paragraph);
    run(paragraph.content());
    return null;
  }

  @Override
  public Void visitQuotation(Quotation quotation) {
    caption(quotation);
    blocks(quotation.content());
    run(quotation.attribution());
    run(quotation.citation());
    return null;
  }

  @Override
  public Void visitVerse(Verse verse) {
    caption(verse);
    run(verse.content());
    run(verse.attribution());
    run(verse.citation());
    return null;
  }

  @Override
  public Void visitAdmonition(Admonition admonition) {
    caption(admonition);
    blocks(admonition.content());
    return null;
  }

  @Override
  public Void visitGroup(Group group) {
    caption(group);
    blocks(group.content());
    return null;
  }

  @Override
  public Void visitItemList(ItemList list) {
    caption(list);
    list.items().forEach(this::item);
    return null;
  }

  @Override
  public Void visitDescriptionList(DescriptionList list) {
    caption(list);
    for (DescriptionEntry entry : list.entries()) {
      entry.terms().forEach(this::run);
      item(entry.description());
    }
    return null;
  }

  @Override
  public Void visitTable(Table table) {
    caption(table);
    List.of(table.header(), table.body(), table.footer()).forEach(rows -> rows.forEach(row -> row.cells().forEach(this::cell)));
    return null;
  }

  private void cell(Cell cell) {
    cell.paragraphs().forEach(this::run);
    blocks(cell.blocks());
  }

  @Override
  public Void visitListing(Listing listing) {
    caption(listing);
    run(listing.content());
    return null;
  }

  @Override
  public Void visitFormula(Formula formula) {
    caption(formula);
    return null;
  }

  @Override
  public Void visitFigure(Figure figure) {
    caption(figure);
    return null;
  }

  @Override
  public Void visitRecording(Recording recording) {
    caption(recording);
    return null;
  }

  @Override
  public Void visitRawHtml(RawHtml html) {
    return null;
  }

  @Override
  public Void visitThematicBreak(ThematicBreak thematicBreak) {
    return null;
  }

  @Override
  public Void visitPageBreak(PageBreak pageBreak) {
    return null;
  }

  @Override
  public Void visitContentsMark(ContentsMark mark) {
    return null;
  }

  @Override
  public Void visitWords(Words words) {
    return null;
  }

  @Override
  public Void visitStyled(Styled styled) {
    inlines(styled.content());
    return null;
  }

  @Override
  public Void visitLink(Link link) {
    inlines(link.content());
    return null;
  }

  @Override
  public Void visitCrossReference(CrossReference reference) {
    inlines(reference.content());
    return null;
  }

  @Override
  public Void visitInlineAnchor(InlineAnchor anchor) {
    return null;
  }

  @Override
  public Void visitLineBreak(LineBreak lineBreak) {
    return null;
  }

  @Override
  public Void visitNoteCall(NoteCall call) {
    return null;
  }

  @Override
  public Void visitIndexTerm(IndexTerm term) {
    inlines(term.content());
    return null;
  }

  @Override
  public Void visitInlineImage(InlineImage image) {
    return null;
  }

  @Override
  public Void visitIcon(Icon icon) {
    return null;
  }

  @Override
  public Void visitCallout(Callout callout) {
    return null;
  }

  @Override
  public Void visitKeyboard(Keyboard keyboard) {
    return null;
  }

  @Override
  public Void visitButton(Button button) {
    return null;
  }

  @Override
  public Void visitMenu(Menu menu) {
    return null;
  }

  @Override
  public Void visitInlineFormula(InlineFormula formula) {
    return null;
  }

  @Override
  public Void visitInlineHtml(InlineHtml html) {
    return null;
  }

  @Override
  public Void visitMention(Mention mention) {
    inlines(mention.content());
    return null;
  }

  @Override
  public Void visitCitation(Citation citation) {
    inlines(citation.content());
    return null;
  }

  @Override
  public Void visitEmendation(Emendation emendation) {
    inlines(emendation.content());
    return null;
  }

  @Override
  public Void visitWitnessBreak(WitnessBreak witnessBreak) {
    return null;
  }
}

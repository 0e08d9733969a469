package locus.ledger;

import java.util.List;
import java.util.Map;
import locus.model.Admonition;
import locus.model.Anchor;
import locus.model.Block;
import locus.model.BlockVisitor;
import locus.model.ContentsMark;
import locus.model.DescriptionList;
import locus.model.DiscreteHeading;
import locus.model.Division;
import locus.model.Document;
import locus.model.Figure;
import locus.model.Formula;
import locus.model.Group;
import locus.model.ItemList;
import locus.model.Listing;
import locus.model.Note;
import locus.model.PageBreak;
import locus.model.Paragraph;
import locus.model.Passage;
import locus.model.Quotation;
import locus.model.RawHtml;
import locus.model.Recording;
import locus.model.Table;
import locus.model.ThematicBreak;
import locus.model.Verse;

/** Gives the passages and notes of a document the numbers that the ledger has for them. */
final class Renumbering implements BlockVisitor<Block> {

  private final Map<String, Anchor> anchors;

  /** @param anchors by the provisional id */
  private Renumbering(Map<String, Anchor> anchors) {
    this.anchors = anchors;
  }

  static Document of(Document document, Map<String, Anchor> anchors) {
    var renumbering = new Renumbering(anchors);
    return new Document(
        document.path(), document.kind(), document.type(), document.language(), document.title(), document.subtitle(), document.shortTitle(),
        document.authors(), document.attributes(), renumbering.blocks(document.blocks()),
        document.notes().stream().map(renumbering::note).toList(), document.register(), document.source());
  }

  private Anchor anchor(Anchor provisional) {
    return anchors.getOrDefault(provisional.id(), provisional);
  }

  private Note note(Note note) {
    return new Note(note.series(), note.ordinal(), anchor(note.anchor()), note.content(), note.calls(), note.source());
  }

  private List<Block> blocks(List<Block> blocks) {
    return blocks.stream().map(block -> block.accept(this)).toList();
  }

  @Override
  public Block visitPassage(Passage passage) {
    return new Passage(anchor(passage.anchor()), passage.content());
  }

  @Override
  public Block visitDivision(Division division) {
    return new Division(division.head(), division.heading(), blocks(division.content()));
  }

  @Override
  public Block visitQuotation(Quotation quotation) {
    return new Quotation(quotation.head(), blocks(quotation.content()), quotation.attribution(), quotation.citation());
  }

  @Override
  public Block visitAdmonition(Admonition admonition) {
    return new Admonition(admonition.head(), admonition.kind(), admonition.label(), blocks(admonition.content()));
  }

  @Override
  public Block visitGroup(Group group) {
    return new Group(group.head(), group.kind(), blocks(group.content()));
  }

  @Override
  public Block visitDiscreteHeading(DiscreteHeading heading) {
    return heading;
  }

  @Override
  public Block visitParagraph(Paragraph paragraph) {
    return paragraph;
  }

  @Override
  public Block visitVerse(Verse verse) {
    return verse;
  }

  @Override
  public Block visitItemList(ItemList list) {
    return list;
  }

  @Override
  public Block visitDescriptionList(DescriptionList list) {
    return list;
  }

  @Override
  public Block visitTable(Table table) {
    return table;
  }

  @Override
  public Block visitListing(Listing listing) {
    return listing;
  }

  @Override
  public Block visitFormula(Formula formula) {
    return formula;
  }

  @Override
  public Block visitFigure(Figure figure) {
    return figure;
  }

  @Override
  public Block visitRecording(Recording recording) {
    return recording;
  }

  @Override
  public Block visitRawHtml(RawHtml html) {
    return html;
  }

  @Override
  public Block visitThematicBreak(ThematicBreak thematicBreak) {
    return thematicBreak;
  }

  @Override
  public Block visitPageBreak(PageBreak pageBreak) {
    return pageBreak;
  }

  @Override
  public Block visitContentsMark(ContentsMark mark) {
    return mark;
  }
}

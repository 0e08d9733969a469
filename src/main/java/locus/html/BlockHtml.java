package locus.html;

import locus.model.Admonition;
import locus.model.Attributes;
import locus.model.Block;
import locus.model.BlockVisitor;
import locus.model.ContentsMark;
import locus.model.DescriptionList;
import locus.model.DiscreteHeading;
import locus.model.Division;
import locus.model.Figure;
import locus.model.Formula;
import locus.model.Group;
import locus.model.ItemList;
import locus.model.Listing;
import locus.model.PageBreak;
import locus.model.Paragraph;
import locus.model.Passage;
import locus.model.Quotation;
import locus.model.RawHtml;
import locus.model.Recording;
import locus.model.Table;
import locus.model.ThematicBreak;
import locus.model.Verse;

/** Blocks, a clause for each kind. Every clause ends its line. */
final class BlockHtml implements BlockVisitor<Void> {

  private final Place place;
  private final HtmlWriter html;
  private final String passage;

  /** A writer of blocks; of the one block that is a passage where the passage's id is given, otherwise it is empty. */
  BlockHtml(Place place, String passage) {
    this.place = place;
    this.html = place.html();
    this.passage = passage;
  }

  /** A passage's id stands on the element that holds the words; the editor's own is then on the element around it. */
  private String id(Block block) {
    return passage.isEmpty() ? attributes(block).id() : passage;
  }

  private static Attributes attributes(Block block) {
    return block.head().attributes();
  }

  @Override
  public Void visitDivision(Division division) {
    String kind = division.heading().kind();
    place.open("section", kind.equals("section") ? "division" : "division " + kind, "", attributes(division));
    html.line();
    if (!division.heading().words().isEmpty()) {
      new HeadingHtml(place).write(division);
    }
    place.within(division).blocks(division.content());
    if (kind.equals("index") && division.content().isEmpty()) {
      place.page().links().index(place.page().document().path()).ifPresent(this::index);
    }
    html.close("section").line();
    return null;
  }

  /** Where a book has its index, which stock tools make there, stands the way to it. */
  private void index(String href) {
    String foreign = place.page().foreign();
    html.open("p").open("a", "href", href, "lang", foreign, "dir", foreign.isEmpty() ? "" : "ltr").text(place.page().say(Phrase.GENERAL_INDEX)).close("a").close("p").line();
  }

  @Override
  public Void visitDiscreteHeading(DiscreteHeading heading) {
    new HeadingHtml(place).write(heading);
    return null;
  }

  @Override
  public Void visitPassage(Passage numbered) {
    String id = numbered.anchor().id();
    String label = numbered.anchor().label();
    html.open("div", "class", "passage", "id", attributes(numbered).id(), "data-n", label);
    place.former(id);
    numbered.content().accept(new BlockHtml(place.at(id), id));
    new HeadingHtml(place).here(id, place.page().say(Phrase.PASSAGE, label));
    html.close("div").line();
    return null;
  }

  @Override
  public Void visitParagraph(Paragraph paragraph) {
    place.captionBefore(paragraph.head().caption());
    place.open("p", "", id(paragraph), attributes(paragraph));
    place.inlines(paragraph.content());
    html.close("p").line();
    return null;
  }

  @Override
  public Void visitQuotation(Quotation quotation) {
    new QuotationHtml(place).write(quotation, id(quotation));
    return null;
  }

  @Override
  public Void visitVerse(Verse verse) {
    new VerseHtml(place).write(verse, id(verse));
    return null;
  }

  @Override
  public Void visitAdmonition(Admonition admonition) {
    String label = admonition.label();
    place.open("aside", "admonition " + admonition.kind(), id(admonition), attributes(admonition), "role", "note", "aria-label", label);
    html.open("p", "class", "label").text(label).close("p").line();
    place.captionBefore(admonition.head().caption());
    place.blocks(admonition.content());
    html.close("aside").line();
    return null;
  }

  @Override
  public Void visitGroup(Group group) {
    switch (group.kind()) {
      case SIDEBAR -> group("aside", "sidebar", group);
      case EXAMPLE -> group("div", "example", group);
      case OPEN -> group("div", "open", group);
      case ABSTRACT -> group("div", "abstract", group);
      case PARTINTRO -> group("div", "partintro", group);
      case COLLAPSIBLE -> details(group, "");
      case COLLAPSIBLE_OPEN -> details(group, "open");
    }
    return null;
  }

  private void group(String tag, String kind, Group group) {
    place.open(tag, kind, id(group), attributes(group));
    html.line();
    place.captionBefore(group.head().caption());
    place.blocks(group.content());
    html.close(tag).line();
  }

  private void details(Group group, String open) {
    place.open("details", "", id(group), attributes(group), "open", open);
    html.open("summary");
    if (group.head().caption().isEmpty()) {
      html.text(place.page().say(Phrase.DETAILS));
    } else {
      place.captionWords(group.head().caption());
    }
    html.close("summary").line();
    place.blocks(group.content());
    html.close("details").line();
  }

  @Override
  public Void visitItemList(ItemList list) {
    new ListHtml(place).write(list, id(list));
    return null;
  }

  @Override
  public Void visitDescriptionList(DescriptionList list) {
    new ListHtml(place).write(list, id(list));
    return null;
  }

  @Override
  public Void visitTable(Table table) {
    new TableHtml(place).write(table, id(table));
    return null;
  }

  @Override
  public Void visitListing(Listing listing) {
    new ListingHtml(place).write(listing, id(listing));
    return null;
  }

  @Override
  public Void visitFormula(Formula formula) {
    place.captionBefore(formula.head().caption());
    place.open("div", "formula", id(formula), attributes(formula));
    html.trusted(formula.mathml());
    html.close("div").line();
    return null;
  }

  @Override
  public Void visitFigure(Figure figure) {
    new MediaHtml(place).write(figure, id(figure));
    return null;
  }

  @Override
  public Void visitRecording(Recording recording) {
    new MediaHtml(place).write(recording, id(recording));
    return null;
  }

  @Override
  public Void visitRawHtml(RawHtml raw) {
    if (passage.isEmpty()) {
      html.trusted(raw.html()).line();
    } else {
      html.open("div", "id", passage).trusted(raw.html()).close("div").line();
    }
    return null;
  }

  @Override
  public Void visitThematicBreak(ThematicBreak thematicBreak) {
    place.open("hr", "", id(thematicBreak), attributes(thematicBreak));
    html.line();
    return null;
  }

  @Override
  public Void visitPageBreak(PageBreak pageBreak) {
    place.open("div", "page-break", id(pageBreak), attributes(pageBreak));
    html.close("div").line();
    return null;
  }

  @Override
  public Void visitContentsMark(ContentsMark mark) {
    new ContentsHtml(place).write(mark);
    return null;
  }
}

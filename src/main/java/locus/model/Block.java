package locus.model;

/** A block of a text: a paragraph, a list, a division ... Each kind is a record of its own; {@link BlockVisitor} has a method for each. */
public sealed interface Block
    permits
        Division, DiscreteHeading, Passage, Paragraph, Quotation, Verse, Admonition, Group, ItemList,
        DescriptionList, Table, Listing, Formula, Figure, Recording, RawHtml, ThematicBreak, PageBreak,
        ContentsMark {

  /** Attributes, caption and place. */
  BlockHead head();

  /** Calls the visitor's method for this kind of block. */
  <R> R accept(BlockVisitor<R> visitor);
}

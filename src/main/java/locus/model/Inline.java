package locus.model;

/** A piece of running text: words, a note's call, a mention ... Each kind is a record of its own. */
public sealed interface Inline
    permits
        Reference, Words, Styled, Link, CrossReference, InlineAnchor, LineBreak, NoteCall, IndexTerm,
        InlineImage, Icon, Callout, Keyboard, Button, Menu, InlineFormula, InlineHtml, Emendation,
        WitnessBreak {

  /** Calls the visitor's method for this kind of inline. */
  <R> R accept(InlineVisitor<R> visitor);
}

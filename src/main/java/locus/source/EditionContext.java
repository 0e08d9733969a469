package locus.source;

/** What all documents of an edition share while their records are made. */
record EditionContext(Targets targets, Images images, Formulas formulas, Findings findings) {}

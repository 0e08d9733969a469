package locus.source;

/** What all documents of an edition share while their records are made. */
record EditionContext(Targets targets, LocalLinks links, Images images, Formulas formulas, Findings findings) {}

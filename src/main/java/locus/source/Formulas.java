package locus.source;

import locus.model.SourceRef;

/** Formulas as MathML. */
final class Formulas {
  private final Findings findings;

  Formulas(Findings findings) {
    this.findings = findings;
  }

  String mathml(String style, String source, boolean block, SourceRef place) {
    return "<math xmlns=\"http://www.w3.org/1998/Math/MathML\"><mtext>" + source.replace("&", "&amp;").replace("<", "&lt;") + "</mtext></math>";
  }
}

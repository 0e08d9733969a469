package locus.source;

import java.io.IOException;
import java.util.Optional;
import uk.ac.ed.ph.snuggletex.SnuggleEngine;
import uk.ac.ed.ph.snuggletex.SnuggleInput;
import uk.ac.ed.ph.snuggletex.SnuggleSession;

/** LaTeX's formulas as MathML, by SnuggleTeX: {@code latexmath:[\frac{a}{b}]}. */
final class LatexMath {
  private final SnuggleEngine engine = new SnuggleEngine();

  /** Empty where the formula holds a command that SnuggleTeX does not know. */
  Optional<String> mathml(String formula, boolean display) {
    SnuggleSession session = engine.createSession();
    try {
      session.parseInput(new SnuggleInput(delimited(formula, display)));
    } catch (IOException e) {
      throw new IllegalStateException("Reading a string cannot fail", e);
    }
    String mathml = session.getErrors().isEmpty() ? session.buildXMLString() : null;
    boolean whole = mathml != null && session.getErrors().isEmpty() && mathml.startsWith("<math") && mathml.indexOf("<math", 1) < 0;
    return whole ? Optional.of(mathml) : Optional.empty();
  }

  private static String delimited(String formula, boolean display) {
    // The command of amsmath that everybody uses, and SnuggleTeX's own name for it.
    String known = formula.replace("\\text{", "\\mbox{");
    return within(known, display);
  }

  private static String within(String formula, boolean display) {
    String bare = formula.startsWith("\\[") && formula.endsWith("\\]") || formula.startsWith("\\(") && formula.endsWith("\\)") ? formula.substring(2, formula.length() - 2) : formula;
    return display ? "\\[" + bare + "\\]" : "$" + bare + "$";
  }
}

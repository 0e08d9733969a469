package locus.source;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;
import uk.ac.ed.ph.snuggletex.SnuggleEngine;
import uk.ac.ed.ph.snuggletex.SnuggleInput;
import uk.ac.ed.ph.snuggletex.SnuggleSession;

/** LaTeX's formulas as MathML, by SnuggleTeX: {@code latexmath:[\frac{a}{b}]}. */
final class LatexMath {
  /** An environment that only says that the formula is displayed. */
  private static final Pattern EQUATION = Pattern.compile("(?s)^\\\\begin\\{(equation\\*?|displaymath|math)\\}(.*)\\\\end\\{\\1\\}$");

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
    boolean isDelimited = formula.startsWith("\\[") && formula.endsWith("\\]") || formula.startsWith("\\(") && formula.endsWith("\\)");
    String inner = isDelimited ? formula.substring(2, formula.length() - 2) : formula;
    // \text is amsmath's, and used by everybody; SnuggleTeX has another name for it.
    String bare = EQUATION.matcher(inner.strip()).replaceFirst("$2").replace("\\text{", "\\mbox{");
    return display ? "\\[" + bare + "\\]" : "$" + bare + "$";
  }
}

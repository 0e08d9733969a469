package locus.source;

import java.util.Optional;
import java.util.function.Supplier;
import locus.finding.Rule;
import locus.model.SourceRef;

/**
 * Formulas as MathML. One that is not understood is shown as written, with a finding.
 *
 * <p>The two readers are heavy; neither is loaded before the first formula of its kind.
 */
final class Formulas {
  private final Findings findings;
  private final Supplier<Asciidoc> asciidoc;
  private Optional<LatexMath> latex = Optional.empty();

  Formulas(Findings findings, Supplier<Asciidoc> asciidoc) {
    this.findings = findings;
    this.asciidoc = asciidoc;
  }

  /**
   * A complete {@code <math>} element.
   *
   * @param style {@code asciimath} or {@code latexmath}
   * @param display whether it stands by itself
   */
  String mathml(String style, String source, boolean display, SourceRef place) {
    String formula = source.strip();
    Optional<String> read = style.equals("latexmath") ? latex().mathml(formula, display) : asciidoc.get().asciiMath(formula);
    Optional<String> mathml = read.map(math -> MathmlCore.of(math, display));
    if (mathml.isEmpty()) {
      findings.add(Rule.FORMULAS_ARE_UNDERSTOOD, place, "This formula is not understood: " + formula.lines().findFirst().orElse(""));
    }
    return mathml.orElseGet(() -> MathmlCore.written(formula, display));
  }

  private LatexMath latex() {
    if (latex.isEmpty()) {
      latex = Optional.of(new LatexMath());
    }
    return latex.get();
  }
}

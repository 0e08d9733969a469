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
    var read = style.equals("latexmath") ? latex().read(formula, display) : new LatexMath.Read(asciidoc.get().asciiMath(formula), "");
    Optional<String> mathml = read.mathml().map(math -> MathmlCore.of(math, display));
    if (mathml.isEmpty()) {
      String obstacle = read.obstacle().isEmpty() ? "" : " (" + read.obstacle() + ")";
      findings.add(Rule.FORMULAS_ARE_UNDERSTOOD, place, "This formula is not understood" + obstacle + ": " + formula.lines().findFirst().orElse(""));
    }
    return mathml.orElseGet(() -> MathmlCore.written(formula, display));
  }

  /** What formulas of a page define goes for that page. */
  void turnPage() {
    latex.ifPresent(LatexMath::turnPage);
  }

  private LatexMath latex() {
    if (latex.isEmpty()) {
      latex = Optional.of(new LatexMath());
    }
    return latex.get();
  }
}

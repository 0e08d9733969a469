package locus.source;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import locus.model.InlineFormula;
import locus.model.SourceRef;

/**
 * Formulas that stand in running text without a macro. Where {@code :stem:} is set, the script of a stock page looks for
 * {@code \(...\)}, {@code \[...\]} and {@code \$...\$} in the words of the page (Asciidoctor's settings of MathJax), and authors count on
 * it; within code it does not look.
 */
final class WrittenFormulas {
  private static final Pattern FORMULA = Pattern.compile("\\\\\\((?<line>.+?)\\\\\\)|\\\\\\[(?<display>.+?)\\\\\\]|\\\\\\$(?<ascii>.+?)\\\\\\$", Pattern.DOTALL);

  private final Formulas formulas;

  WrittenFormulas(Formulas formulas) {
    this.formulas = formulas;
  }

  /** Adds words to a run, and the formulas that stand among them. */
  void words(Run run, String words, SourceRef place) {
    int written = 0;
    for (Matcher formula = FORMULA.matcher(words); formula.find(); written = formula.end()) {
      run.words(words.substring(written, formula.start()));
      run.add(formula(formula, place));
    }
    run.words(words.substring(written));
  }

  private InlineFormula formula(Matcher found, SourceRef place) {
    if (found.group("ascii") != null) {
      return new InlineFormula(found.group("ascii"), formulas.mathml("asciimath", found.group("ascii"), false, place));
    }
    boolean display = found.group("display") != null;
    String source = display ? found.group("display") : found.group("line");
    return new InlineFormula(source, formulas.mathml("latexmath", source, display, place));
  }
}

package locus.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.RhinoException;
import org.mozilla.javascript.ScriptableObject;

/**
 * LaTeX's formulas as MathML, {@code latexmath:[\frac{a}{b}]}, by KaTeX, which runs here, at build time, in Rhino: an interpreter without
 * a way to files, classes or the network.
 */
final class LatexMath {
  /** An environment that only says that the formula is displayed. */
  private static final Pattern EQUATION = Pattern.compile("(?s)^\\\\begin\\{(equation\\*?|displaymath|math)\\}(.*)\\\\end\\{\\1\\}$");

  /** Stock Asciidoctor's pages have MathJax number nothing. */
  private static final Pattern NUMBERED = Pattern.compile("\\\\(begin|end)\\{(align|alignat|gather)\\}");

  /** LaTeX's older aligned equations, which KaTeX leaves out: a relation has a column of its own. */
  private static final Pattern EQNARRAY_BEGIN = Pattern.compile("\\\\begin\\{eqnarray\\*?\\}");

  private static final Pattern EQNARRAY_END = Pattern.compile("\\\\end\\{eqnarray\\*?\\}");
  private static final String KATEX = "/META-INF/resources/webjars/katex/0.16.4/dist/katex.min.js";

  /** Commands that would lead elsewhere or set attributes are not trusted; a letter of another script is none to complain of. */
  private static final String RENDER =
      "function render(formula, display) { return katex.renderToString(formula,"
          + " {displayMode: display, output: 'mathml', throwOnError: true, trust: false, strict: false, maxExpand: 1000}); }";

  private final ScriptableObject scope;
  private final Function render;

  LatexMath() {
    try (Context context = context(); InputStream katex = LatexMath.class.getResourceAsStream(KATEX)) {
      scope = context.initSafeStandardObjects();
      context.evaluateString(scope, new String(katex.readAllBytes(), StandardCharsets.UTF_8), "katex", 1, null);
      context.evaluateString(scope, RENDER, "render", 1, null);
      render = (Function) scope.get("render", scope);
    } catch (IOException e) {
      throw new IllegalStateException("KaTeX cannot be read", e);
    }
  }

  /** Empty where the formula holds a command that KaTeX does not know, or is not well formed. */
  Optional<String> mathml(String formula, boolean display) {
    try (Context context = context()) {
      String span = Context.toString(render.call(context, scope, scope, new Object[] {plain(formula), display}));
      return Optional.of(span.substring(span.indexOf("<math"), span.indexOf("</math>") + "</math>".length()));
    } catch (RhinoException e) {
      return Optional.empty();
    }
  }

  /** Interpreted, since compiling KaTeX to classes would cost more than the formulas of a book. */
  private static Context context() {
    Context context = Context.enter();
    context.setLanguageVersion(Context.VERSION_ES6);
    context.setInterpretedMode(true);
    return context;
  }

  private static String plain(String formula) {
    boolean isDelimited = formula.startsWith("\\[") && formula.endsWith("\\]") || formula.startsWith("\\(") && formula.endsWith("\\)");
    String inner = (isDelimited ? formula.substring(2, formula.length() - 2) : formula).strip();
    String bare = NUMBERED.matcher(EQUATION.matcher(inner).replaceFirst("$2")).replaceAll("\\\\$1{$2*}");
    String begun = EQNARRAY_BEGIN.matcher(bare).replaceAll("\\\\begin{darray}{rcl}");
    return EQNARRAY_END.matcher(begun).replaceAll("\\\\end{darray}");
  }
}

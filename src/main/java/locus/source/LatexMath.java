package locus.source;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
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

  private static final Pattern ROWS = Pattern.compile("\\\\begin\\{(?:align|alignat|gather|eqnarray)\\*?}");

  /** The number of one row, for which KaTeX sets cells without it, and only in this row: it follows the row's words. */
  private static final Pattern TAG = Pattern.compile("\\\\tag(\\*?)\\s*\\{((?:[^{}]|\\{[^{}]*})*)}");

  /** TeX's own signs around a formula; in a block Asciidoctor leaves them to the script, which would show them. */
  private static final Pattern DOLLARS = Pattern.compile("(?s)^\\$\\$?([^$]*)\\$\\$?$");

  /** MathJax's operators with a name: {@code \DeclareMathOperator*{\argmax}{arg\,max}}. */
  private static final Pattern OPERATOR = Pattern.compile("\\\\DeclareMathOperator(\\*?)\\s*\\{?\\s*(\\\\[A-Za-z]+)\\s*}?\\s*\\{([^{}]*)}");

  /** Environments that KaTeX leaves out, and which of its own differs from them in nothing but where the lines stand. */
  private static final Pattern LINES = Pattern.compile("\\\\(begin|end)\\{(?:(multline)|flalign)\\*?}");

  /**
   * Commands of MathJax's that KaTeX leaves out; then the definitions of one page, which go for its later formulas. Commands that would lead
   * elsewhere or set attributes are not trusted; a letter of another script is none to complain of.
   */
  private static final String RENDER =
      """
      function none(context) { context.consumeArgs(1); return ''; }
      function anew(context) { // MathJax's \\newcommand replaces what there is
        var name = context.consumeArgs(1)[0][0].text;
        if (name === '*') return '\\\\newcommand';
        context.macros.set(name, '\\\\relax');
        return '\\\\renewcommand{' + name + '}';
      }
      function second(context) { return {tokens: context.consumeArgs(2)[1], numArgs: 0}; }
      var known = {
        '\\\\mbox': '\\\\text{#1}', '\\\\label': none, '\\\\require': none, '\\\\ref': '\\\\text{#1}', '\\\\eqref': '(\\\\text{#1})',
        '\\\\matrix': '\\\\begin{matrix}#1\\\\end{matrix}', '\\\\pmatrix': '\\\\begin{pmatrix}#1\\\\end{pmatrix}',
        '\\\\cases': '\\\\begin{cases}#1\\\\end{cases}', '\\\\eqalign': '\\\\begin{aligned}#1\\\\end{aligned}',
        '\\\\dddot': '\\\\overset{\\\\dots}{#1}', '\\\\idotsint': '\\\\int\\\\!\\\\cdots\\\\!\\\\int', '\\\\hfill': '\\\\quad',
        '\\\\sideset': '{}#1{#3}#2', '\\\\newcommand': anew, '\\\\class': second, '\\\\style': second, '\\\\cssId': second};
      var page;
      function render(formula, display) {
        return katex.renderToString(formula,
          {displayMode: display, output: 'mathml', throwOnError: true, trust: false, strict: false, maxExpand: 1000, globalGroup: true, macros: page});
      }
      function turn() {
        page = {};
        for (var name in known) page[name] = known[name];
        render('\\\\gdef\\\\buildrel#1\\\\over#2{\\\\overset{#1}{#2}}\\\\gdef\\\\root#1\\\\of#2{\\\\sqrt[#1]{#2}}', false);
      }
      """;

  /** What KaTeX says, such as {@code KaTeX parse error: Undefined control sequence: \\foo at position 5: …}. */
  private static final Pattern COMPLAINT = Pattern.compile("(?s).*KaTeX parse error: (.*?)(?: at (?:position \\d+|end of input)\\b.*)?(?: \\(katex#\\d+\\))?");

  private final ScriptableObject scope;
  private final Function render;
  private final Function turn;
  private boolean turned;

  LatexMath() {
    try (Context context = context(); InputStream katex = LatexMath.class.getResourceAsStream(KATEX)) {
      scope = context.initSafeStandardObjects();
      context.evaluateString(scope, new String(katex.readAllBytes(), StandardCharsets.UTF_8), "katex", 1, null);
      context.evaluateString(scope, RENDER, "render", 1, null);
      render = (Function) scope.get("render", scope);
      turn = (Function) scope.get("turn", scope);
    } catch (IOException e) {
      throw new IllegalStateException("KaTeX cannot be read", e);
    }
  }

  /**
   * A formula as read.
   *
   * @param mathml empty where the formula holds a command that KaTeX does not know, or is not well formed
   * @param obstacle then what it is
   */
  record Read(Optional<String> mathml, String obstacle) {}

  /** Definitions of earlier formulas go for later ones, {@code \newcommand}, {@code \def}, until the page is turned. */
  Read read(String formula, boolean display) {
    try (Context context = context()) {
      if (!turned) {
        turn.call(context, scope, scope, new Object[0]);
        turned = true;
      }
      String span = Context.toString(render.call(context, scope, scope, new Object[] {plain(formula), display}));
      return new Read(Optional.of(span.substring(span.indexOf("<math"), span.indexOf("</math>") + "</math>".length())), "");
    } catch (RhinoException e) {
      Matcher complaint = COMPLAINT.matcher(e.getMessage());
      return new Read(Optional.empty(), complaint.matches() ? complaint.group(1) : "");
    }
  }

  /** Forgets the definitions of a page, when the next formula is read: most pages have none. */
  void turnPage() {
    turned = false;
  }

  /** Interpreted, since compiling KaTeX to classes would cost more than the formulas of a book. */
  private static Context context() {
    Context context = Context.enter();
    context.setLanguageVersion(Context.VERSION_ES6);
    context.setInterpretedMode(true);
    return context;
  }

  private static String tag(MatchResult found) {
    String words = found.group(1).isEmpty() ? "(" + found.group(2) + ")" : found.group(2);
    return Matcher.quoteReplacement("\\qquad\\text{" + words + "}");
  }

  private static String plain(String formula) {
    boolean isDelimited = formula.startsWith("\\[") && formula.endsWith("\\]") || formula.startsWith("\\(") && formula.endsWith("\\)");
    String inner = DOLLARS.matcher((isDelimited ? formula.substring(2, formula.length() - 2) : formula).strip()).replaceFirst("$1").strip();
    String named = OPERATOR.matcher(inner).replaceAll("\\\\gdef$2{\\\\operatorname$1{$3}}");
    String lined = LINES.matcher(named).replaceAll(found -> "\\\\" + found.group(1) + (found.group(2) == null ? "{align*}" : "{gather*}"));
    String bare = NUMBERED.matcher(EQUATION.matcher(lined).replaceFirst("$2")).replaceAll("\\\\$1{$2*}");
    String tagged = ROWS.matcher(bare).find() ? TAG.matcher(bare).replaceAll(LatexMath::tag) : bare;
    String begun = EQNARRAY_BEGIN.matcher(tagged).replaceAll("\\\\begin{darray}{rcl}");
    return EQNARRAY_END.matcher(begun).replaceAll("\\\\end{darray}");
  }
}

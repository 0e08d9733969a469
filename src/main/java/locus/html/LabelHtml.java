package locus.html;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import locus.model.Button;
import locus.model.Icon;
import locus.model.Inline;
import locus.model.InlineFormula;
import locus.model.InlineImage;
import locus.model.Keyboard;
import locus.model.LineBreak;
import locus.model.Menu;
import locus.model.Styled;
import locus.model.Walker;
import locus.model.Words;

/**
 * Running text made fit for a link's label, or for another page than its own: styled, but without links, notes, ids and marks of
 * the witness.
 */
final class LabelHtml extends Walker {

  private static final Map<Styled.Style, String> TAGS = Map.of(
      Styled.Style.STRONG, "strong", Styled.Style.EMPHASIS, "em", Styled.Style.MONOSPACE, "code", Styled.Style.MARK, "mark",
      Styled.Style.SUPERSCRIPT, "sup", Styled.Style.SUBSCRIPT, "sub");

  private final HtmlWriter html;

  private LabelHtml(HtmlWriter html) {
    this.html = html;
  }

  static void write(List<Inline> inlines, HtmlWriter html) {
    new LabelHtml(html).inlines(inlines);
  }

  static Html of(List<Inline> inlines) {
    var html = new HtmlWriter(new HashSet<>());
    write(inlines, html);
    return html.toHtml();
  }

  @Override
  public Void visitWords(Words words) {
    html.text(words.text());
    return null;
  }

  @Override
  public Void visitStyled(Styled styled) {
    switch (styled.style()) {
      case DOUBLE_QUOTED -> quoted("“", styled, "”");
      case SINGLE_QUOTED -> quoted("‘", styled, "’");
      case PLAIN -> quoted("", styled, "");
      default -> element(TAGS.get(styled.style()), styled);
    }
    return null;
  }

  private void quoted(String opening, Styled styled, String closing) {
    html.text(opening);
    if (styled.attributes().isNone()) {
      inlines(styled.content());
    } else {
      element("span", styled);
    }
    html.text(closing);
  }

  private void element(String tag, Styled styled) {
    html.open(tag, "class", Roles.classes(styled.attributes().roles()).collect(Collectors.joining(" ")), "lang", styled.attributes().lang());
    inlines(styled.content());
    html.close(tag);
  }

  @Override
  public Void visitLineBreak(LineBreak lineBreak) {
    html.text(" ");
    return null;
  }

  @Override
  public Void visitInlineImage(InlineImage image) {
    html.text(image.image().alternative());
    return null;
  }

  @Override
  public Void visitIcon(Icon icon) {
    html.text(icon.alternative());
    return null;
  }

  @Override
  public Void visitKeyboard(Keyboard keyboard) {
    html.text(String.join("+", keyboard.keys()));
    return null;
  }

  @Override
  public Void visitButton(Button button) {
    html.text(button.label());
    return null;
  }

  @Override
  public Void visitMenu(Menu menu) {
    html.text(String.join(" › ", menu.path()));
    return null;
  }

  @Override
  public Void visitInlineFormula(InlineFormula formula) {
    html.trusted(formula.mathml());
    return null;
  }
}

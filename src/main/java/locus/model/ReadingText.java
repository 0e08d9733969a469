package locus.model;

import java.util.List;

/**
 * The words of a text as they are read aloud or compared: without notes, numbers, marks of the witness's pages, and markup.
 * Emendations count with the text they establish.
 */
public class ReadingText extends Walker {

  /** What was read so far; where blocks, items and cells end there is a space at least. */
  protected final StringBuilder text = new StringBuilder();

  protected ReadingText() {}

  /** The words of a run of inlines. */
  public static String of(List<Inline> inlines) {
    var reading = new ReadingText();
    reading.inlines(inlines);
    return reading.text.toString();
  }

  /** The words of a block, its parts divided by spaces. */
  public static String of(Block block) {
    var reading = new ReadingText();
    block.accept(reading);
    return reading.text.toString().strip();
  }

  /** Ends where another may begin. */
  @Override
  protected void run(List<Inline> words) {
    inlines(words);
    text.append(' ');
  }

  @Override
  public Void visitFormula(Formula formula) {
    super.visitFormula(formula);
    text.append(formula.source()).append(' ');
    return null;
  }

  @Override
  public Void visitFigure(Figure figure) {
    super.visitFigure(figure);
    text.append(figure.image().alternative()).append(' ');
    return null;
  }

  @Override
  public Void visitWords(Words words) {
    text.append(words.text());
    return null;
  }

  @Override
  public Void visitStyled(Styled styled) {
    switch (styled.style()) {
      case DOUBLE_QUOTED -> quoted(styled, '“', '”');
      case SINGLE_QUOTED -> quoted(styled, '‘', '’');
      default -> inlines(styled.content());
    }
    return null;
  }

  private void quoted(Styled styled, char open, char close) {
    text.append(open);
    inlines(styled.content());
    text.append(close);
  }

  @Override
  public Void visitLineBreak(LineBreak lineBreak) {
    text.append('\n');
    return null;
  }

  @Override
  public Void visitInlineImage(InlineImage image) {
    text.append(image.image().alternative());
    return null;
  }

  @Override
  public Void visitIcon(Icon icon) {
    text.append(icon.alternative());
    return null;
  }

  @Override
  public Void visitKeyboard(Keyboard keyboard) {
    text.append(String.join("+", keyboard.keys()));
    return null;
  }

  @Override
  public Void visitButton(Button button) {
    text.append(button.label());
    return null;
  }

  @Override
  public Void visitMenu(Menu menu) {
    text.append(String.join(" › ", menu.path()));
    return null;
  }

  @Override
  public Void visitInlineFormula(InlineFormula formula) {
    text.append(formula.source());
    return null;
  }
}

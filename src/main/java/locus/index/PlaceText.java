package locus.index;

import java.util.List;
import locus.model.Button;
import locus.model.Cell;
import locus.model.DescriptionEntry;
import locus.model.DescriptionList;
import locus.model.Icon;
import locus.model.Inline;
import locus.model.InlineFormula;
import locus.model.InlineImage;
import locus.model.Item;
import locus.model.Keyboard;
import locus.model.LineBreak;
import locus.model.Menu;
import locus.model.Paragraph;
import locus.model.ReadingText;
import locus.model.Styled;
import locus.model.Table;
import locus.model.Walker;
import locus.model.Words;

/** Gathers the reading text of a place while it is walked, so that a mention knows where in it it stands. See {@link ReadingText}. */
abstract class PlaceText extends Walker {

  /** The reading text of the place so far. */
  protected final StringBuilder reading = new StringBuilder();

  private void leaf(Inline inline) {
    reading.append(ReadingText.of(List.of(inline)));
  }

  private void space() {
    reading.append(' ');
  }

  @Override
  public Void visitWords(Words words) {
    reading.append(words.text());
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
    reading.append(open);
    inlines(styled.content());
    reading.append(close);
  }

  @Override
  public Void visitParagraph(Paragraph paragraph) {
    super.visitParagraph(paragraph);
    space();
    return null;
  }

  @Override
  protected void item(Item item) {
    inlines(item.content());
    space();
    blocks(item.blocks());
    space();
  }

  @Override
  public Void visitDescriptionList(DescriptionList list) {
    caption(list);
    for (DescriptionEntry entry : list.entries()) {
      for (List<Inline> term : entry.terms()) {
        inlines(term);
        space();
      }
      item(entry.description());
    }
    return null;
  }

  @Override
  public Void visitTable(Table table) {
    caption(table);
    for (List<Table.Row> rows : List.of(table.header(), table.body(), table.footer())) {
      for (Table.Row row : rows) {
        row.cells().forEach(this::cell);
      }
    }
    return null;
  }

  private void cell(Cell cell) {
    for (List<Inline> paragraph : cell.paragraphs()) {
      inlines(paragraph);
      space();
    }
    blocks(cell.blocks());
  }

  @Override
  public Void visitLineBreak(LineBreak inline) {
    space();
    return null;
  }

  @Override
  public Void visitInlineImage(InlineImage inline) {
    leaf(inline);
    return null;
  }

  @Override
  public Void visitIcon(Icon inline) {
    leaf(inline);
    return null;
  }

  @Override
  public Void visitKeyboard(Keyboard inline) {
    leaf(inline);
    return null;
  }

  @Override
  public Void visitButton(Button inline) {
    leaf(inline);
    return null;
  }

  @Override
  public Void visitMenu(Menu inline) {
    leaf(inline);
    return null;
  }

  @Override
  public Void visitInlineFormula(InlineFormula inline) {
    leaf(inline);
    return null;
  }
}

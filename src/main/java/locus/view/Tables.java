package locus.view;

import locus.model.Document;
import locus.model.Figure;
import locus.model.Table;
import locus.model.Walker;

/** Finds out whether a page needs the style sheet of widths: for a table, or a picture that has a share of the page's width. */
final class Tables extends Walker {

  private boolean found;

  private Tables() {}

  static boolean areIn(Document document) {
    var tables = new Tables();
    tables.walk(document);
    return tables.found;
  }

  @Override
  public Void visitFigure(Figure figure) {
    found |= figure.head().attributes().roles().stream().anyMatch(role -> role.matches("w[0-9]+"));
    return super.visitFigure(figure);
  }

  @Override
  public Void visitTable(Table table) {
    found = true;
    return null;
  }
}

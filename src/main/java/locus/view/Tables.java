package locus.view;

import locus.model.Document;
import locus.model.Table;
import locus.model.Walker;

/** Finds out whether a page needs the style sheet of widths. */
final class Tables extends Walker {

  private boolean found;

  private Tables() {}

  static boolean areIn(Document document) {
    var tables = new Tables();
    tables.walk(document);
    return tables.found;
  }

  @Override
  public Void visitTable(Table table) {
    found = true;
    return null;
  }
}

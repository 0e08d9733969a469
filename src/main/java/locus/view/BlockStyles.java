package locus.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import locus.model.Block;
import locus.model.DiscreteHeading;
import locus.model.Division;
import locus.model.Document;
import locus.model.Entry;
import locus.model.Figure;
import locus.model.Paragraph;
import locus.model.Passage;
import locus.model.Register;
import locus.model.Table;
import locus.model.Walker;

/** Finds out which style sheets a document needs besides those of every page. An essay of paragraphs needs none; the imprint of a title page is a list. */
final class BlockStyles extends Walker {

  /** The sheet of lists, quotations, listings and their like. */
  static final String ADDRESS = "assets/css/blocks.css";

  private boolean tables;

  private BlockStyles() {}

  /** Their addresses, relative to the site's root. */
  static List<String> of(Document document) {
    var found = new BlockStyles();
    found.walk(document);
    var styles = new ArrayList<String>();
    if (document.kind() == Document.Kind.HOME || !blocks(document).allMatch(BlockStyles::isPlain)) {
      styles.add(ADDRESS);
    }
    if (found.tables) {
      styles.add(JoinedFile.TABLES.address());
    }
    return styles;
  }

  private static Stream<Block> blocks(Document document) {
    List<Entry> entries = document.register().map(Register::entries).orElse(List.of());
    return Stream.concat(document.blocks().stream(), entries.stream().flatMap(entry -> entry.description().stream()));
  }

  private static boolean isPlain(Block block) {
    if (block instanceof Division division) {
      return division.content().stream().allMatch(BlockStyles::isPlain);
    }
    if (block instanceof Passage passage) {
      return isPlain(passage.content());
    }
    return block instanceof DiscreteHeading || block instanceof Paragraph paragraph && paragraph.head().caption().isEmpty();
  }

  /** A picture may have a share of the page's width, as a column has. */
  @Override
  public Void visitFigure(Figure figure) {
    tables |= figure.head().attributes().roles().stream().anyMatch(role -> role.matches("w[0-9]+"));
    return super.visitFigure(figure);
  }

  @Override
  public Void visitTable(Table table) {
    tables = true;
    return null;
  }
}

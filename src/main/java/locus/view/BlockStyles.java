package locus.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import locus.model.Admonition;
import locus.model.Attributes;
import locus.model.Block;
import locus.model.DescriptionList;
import locus.model.DiscreteHeading;
import locus.model.Division;
import locus.model.Document;
import locus.model.Entry;
import locus.model.Figure;
import locus.model.Formula;
import locus.model.Group;
import locus.model.InlineImage;
import locus.model.ItemList;
import locus.model.Listing;
import locus.model.Paragraph;
import locus.model.Passage;
import locus.model.Recording;
import locus.model.Register;
import locus.model.Styled;
import locus.model.Table;
import locus.model.Walker;

/** Finds out which style sheets a document needs besides those of every page. An essay of paragraphs needs none. */
final class BlockStyles extends Walker {

  /** The sheet of quotations and plain lists. */
  static final String ADDRESS = "assets/css/blocks.css";

  /** The sheet of blocks that fewer texts have. */
  private static final String ASIDES = "assets/css/asides.css";

  /** The sheet of stock AsciiDoc's roles, and these, as far as no other sheet has them. */
  private static final String ROLES = "assets/css/roles.css";

  private static final Set<String> STOCK_ROLES =
      Set.of("text-left", "text-right", "text-center", "text-justify", "lead", "left", "right", "overline", "nobreak", "pre-wrap");

  /** Numerations that a browser knows by itself. */
  private static final Set<String> PLAIN_STYLES = Set.of("", "arabic", "loweralpha", "upperalpha", "lowerroman", "upperroman");

  private boolean tables;
  private boolean asides;
  private boolean roles;

  private BlockStyles() {}

  /** Their addresses, relative to the site's root. */
  static List<String> of(Document document) {
    var found = new BlockStyles();
    found.walk(document);
    var styles = new ArrayList<String>();
    if (!blocks(document).allMatch(BlockStyles::isPlain)) {
      styles.add(ADDRESS);
    }
    if (found.asides) {
      styles.add(ASIDES);
    }
    if (found.roles) {
      styles.add(ROLES);
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

  private void look(Attributes attributes) {
    roles |= attributes.roles().stream().anyMatch(STOCK_ROLES::contains);
  }

  @Override
  protected void caption(Block block) {
    look(block.head().attributes());
    super.caption(block);
  }

  @Override
  public Void visitStyled(Styled styled) {
    look(styled.attributes());
    return super.visitStyled(styled);
  }

  @Override
  public Void visitInlineImage(InlineImage image) {
    look(image.attributes());
    return super.visitInlineImage(image);
  }

  /** A picture may have a share of the page's width, as a column has. */
  @Override
  public Void visitFigure(Figure figure) {
    tables |= figure.head().attributes().roles().stream().anyMatch(role -> role.matches("w[0-9]+"));
    asides = true;
    return super.visitFigure(figure);
  }

  @Override
  public Void visitTable(Table table) {
    tables = true;
    return super.visitTable(table);
  }

  @Override
  public Void visitItemList(ItemList list) {
    boolean plain = list.kind() == ItemList.Kind.UNORDERED || list.kind() == ItemList.Kind.ORDERED;
    asides |= !plain || !PLAIN_STYLES.contains(list.style()) || !list.head().attributes().roles().isEmpty();
    return super.visitItemList(list);
  }

  @Override
  public Void visitDescriptionList(DescriptionList list) {
    asides |= list.style() != DescriptionList.Style.PLAIN;
    return super.visitDescriptionList(list);
  }

  @Override
  public Void visitGroup(Group group) {
    asides = true;
    return super.visitGroup(group);
  }

  @Override
  public Void visitAdmonition(Admonition admonition) {
    asides = true;
    return super.visitAdmonition(admonition);
  }

  @Override
  public Void visitListing(Listing listing) {
    asides = true;
    return super.visitListing(listing);
  }

  @Override
  public Void visitRecording(Recording recording) {
    asides = true;
    return super.visitRecording(recording);
  }

  @Override
  public Void visitFormula(Formula formula) {
    asides = true;
    return super.visitFormula(formula);
  }
}

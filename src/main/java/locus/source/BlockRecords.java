package locus.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import locus.model.Admonition;
import locus.model.Attributes;
import locus.model.Block;
import locus.model.BlockHead;
import locus.model.ContentsMark;
import locus.model.DiscreteHeading;
import locus.model.Division;
import locus.model.Document;
import locus.model.Formula;
import locus.model.Group;
import locus.model.Heading;
import locus.model.Inline;
import locus.model.Listing;
import locus.model.PageBreak;
import locus.model.Paragraph;
import locus.model.Passage;
import locus.model.Quotation;
import locus.model.RawHtml;
import locus.model.SourceRef;
import locus.model.ThematicBreak;
import locus.model.Verse;

/** Records of blocks, and which of them are passages. */
final class BlockRecords {
  private static final Set<String> UNNUMBERED = Set.of("standfirst", "dedication", "epigraph");

  private final PageContext page;
  private final InlineRecords inlines;
  private final BlockHeads heads;
  private final ListRecords lists;
  private final TableRecords tables;
  private final MediaRecords media;
  /** Above 0 within a passage, and within what has no numbers. */
  private int unnumbered;

  BlockRecords(PageContext page, InlineRecords inlines) {
    this.page = page;
    this.inlines = inlines;
    this.heads = new BlockHeads(page, inlines);
    this.lists = new ListRecords(page, inlines, this);
    this.tables = new TableRecords(page, inlines, this);
    this.media = new MediaRecords(page, inlines);
    this.unnumbered = page.kind() == Document.Kind.TEXT ? 0 : 1;
  }

  BlockHead head(Element element) {
    return heads.of(element);
  }

  /** The blocks among the nodes; text between blocks is white space. */
  List<Block> blocks(List<Node> nodes) {
    var blocks = new ArrayList<Block>();
    for (Node node : nodes) {
      if (node instanceof Element element && isBlock(element)) {
        Block block = block(element);
        if (!Silence.isNothing(block)) {
          blocks.add(block);
        }
      }
    }
    return blocks;
  }

  private static boolean isBlock(Element element) {
    return switch (element.name()) {
      case "caption", "heading", "words", "attribution", "citetitle", "column", "row", "item", "entry", "term" -> false;
      default -> true;
    };
  }

  private Block block(Element element) {
    boolean apart = Arrays.stream(element.get("roles").split(" ")).anyMatch(UNNUMBERED::contains) || element.is("section") && UNNUMBERED.contains(element.get("kind"));
    unnumbered += apart ? 1 : 0;
    Block block = of(element);
    unnumbered -= apart ? 1 : 0;
    return block;
  }

  private Block of(Element element) {
    return switch (element.name()) {
      case "section" -> division(element);
      case "floating_title" -> discrete(element);
      case "quote" -> quotation(element);
      case "verse" -> passage(() -> verse(element));
      case "admonition" -> new Admonition(head(element), element.get("name"), element.get("textlabel"), flow(element));
      case "example", "sidebar", "open" -> new Group(head(element), groupOf(element), flow(element));
      case "ulist", "olist", "colist" -> passage(() -> lists.items(element));
      case "dlist" -> passage(() -> lists.descriptions(element));
      case "table" -> passage(() -> tables.of(element));
      case "listing", "literal" -> passage(() -> listing(element));
      case "stem" -> passage(() -> formula(element));
      // A link in place of what lies elsewhere has the number that the figure would have.
      case "image" -> passage(() -> media.isRemote(element) ? media.link(element, head(element)) : media.figure(element, head(element)));
      case "audio", "video" -> passage(() -> media.recording(element, head(element)));
      case "pass" -> raw(element);
      case "toc" -> new ContentsMark(head(element), Integer.parseInt(element.get("levels")));
      case "thematic_break" -> new ThematicBreak(head(element));
      case "page_break" -> new PageBreak(head(element));
      default -> passage(() -> paragraph(element));
    };
  }

  /** A block that bears a number, unless it stands in another or on a page without numbers, or says nothing. */
  private Block passage(Supplier<Block> make) {
    if (unnumbered > 0) {
      return make.get();
    }
    unnumbered++;
    page.numbering().enterPlace();
    Block block = make.get();
    page.numbering().leavePlace();
    unnumbered--;
    return Silence.is(block) ? block : new Passage(page.numbering().nextPassage(), block);
  }

  /** Blocks made within a passage, such as those of an item. */
  List<Block> within(List<Node> nodes) {
    unnumbered++;
    List<Block> blocks = blocks(nodes);
    unnumbered--;
    return blocks;
  }

  private Block division(Element element) {
    BlockHead head = head(element);
    page.numbering().enterPlace();
    List<Inline> words = inlines.words(element.contentOf("heading"), head.source());
    page.numbering().leavePlace();
    String kind = element.get("kind").isEmpty() ? "section" : element.get("kind");
    var heading = new Heading(Integer.parseInt(element.get("level")), kind, Entities.decode(element.get("number")), words);
    return new Division(head, heading, blocks(element.children()));
  }

  private Block discrete(Element element) {
    BlockHead head = head(element);
    page.numbering().enterPlace();
    List<Inline> words = inlines.words(element.children(), head.source());
    page.numbering().leavePlace();
    return new DiscreteHeading(head, new Heading(Integer.parseInt(element.get("level")), "section", "", words));
  }

  private Block paragraph(Element element) {
    BlockHead head = head(element);
    return new Paragraph(head, inlines.words(element.contentOf("words"), head.source()));
  }

  /** What a quotation, a sidebar, an example holds: blocks, or words that make one paragraph. */
  private List<Block> flow(Element element) {
    List<Node> words = element.contentOf("words");
    if (words.isEmpty()) {
      return blocks(element.children());
    }
    SourceRef source = page.placeOf(element);
    var head = new BlockHead(Attributes.NONE, locus.model.Caption.NONE, source);
    return List.of(passage(() -> new Paragraph(head, inlines.words(words, source))));
  }

  private Block quotation(Element element) {
    BlockHead head = head(element);
    List<Block> content = flow(element);
    return new Quotation(head, content, credit(element, "attribution", head.source()), credit(element, "citetitle", head.source()));
  }

  private List<Inline> credit(Element element, String name, SourceRef place) {
    return inlines.words(element.contentOf(name), place);
  }

  private Block verse(Element element) {
    BlockHead head = head(element);
    List<Inline> lines = inlines.preformatted(element.contentOf("words"), head.source());
    return new Verse(head, lines, credit(element, "attribution", head.source()), credit(element, "citetitle", head.source()));
  }

  private static Group.Kind groupOf(Element element) {
    List<String> options = List.of(element.get("options").split(" "));
    if (element.is("example") && options.contains("collapsible")) {
      return options.contains("open") ? Group.Kind.COLLAPSIBLE_OPEN : Group.Kind.COLLAPSIBLE;
    }
    return switch (element.name().equals("open") ? element.get("style") : element.name()) {
      case "example" -> Group.Kind.EXAMPLE;
      case "sidebar" -> Group.Kind.SIDEBAR;
      case "abstract" -> Group.Kind.ABSTRACT;
      case "partintro" -> Group.Kind.PARTINTRO;
      default -> Group.Kind.OPEN;
    };
  }

  private Block listing(Element element) {
    BlockHead head = head(element);
    List<Inline> content = inlines.preformatted(element.contentOf("words"), head.source());
    var kind = element.is("listing") ? Listing.Kind.SOURCE : Listing.Kind.LITERAL;
    return new Listing(head, kind, element.get("language"), content);
  }

  private Block formula(Element element) {
    BlockHead head = head(element);
    String source = Entities.decode(Raw.of(element.children()));
    return new Formula(head, source, page.formulas().mathml(element.get("style"), source, true, head.source()));
  }

  /** HTML as it stands, if the edition lets it through; its text otherwise. */
  private Block raw(Element element) {
    BlockHead head = head(element);
    boolean plain = element.elements().findAny().isEmpty();
    if (page.allowHtml() && plain) {
      return new RawHtml(head, Raw.of(element.children()));
    }
    return new Paragraph(head, inlines.words(element.children(), head.source()));
  }
}

package locus.source;

import java.util.ArrayList;
import java.util.List;
import locus.model.BlockHead;
import locus.model.DescriptionEntry;
import locus.model.DescriptionList;
import locus.model.Inline;
import locus.model.Item;
import locus.model.ItemList;

/** Records of lists. */
final class ListRecords {
  private static final Item NOTHING = new Item(locus.model.Attributes.NONE, Item.State.NONE, List.of(), List.of());

  private final PageContext page;
  private final InlineRecords inlines;
  private final BlockRecords blocks;

  ListRecords(PageContext page, InlineRecords inlines, BlockRecords blocks) {
    this.page = page;
    this.inlines = inlines;
    this.blocks = blocks;
  }

  ItemList items(Element element) {
    BlockHead head = blocks.head(element);
    List<Item> items = element.elements("item").map(this::item).toList();
    List<String> options = List.of(element.get("options").split(" "));
    boolean checklist = options.contains("checklist");
    String style = element.get("style");
    ItemList.Kind kind = switch (element.name()) {
      case "olist" -> ItemList.Kind.ORDERED;
      case "colist" -> ItemList.Kind.CALLOUTS;
      default -> checklist ? ItemList.Kind.CHECKLIST : style.equals("bibliography") ? ItemList.Kind.BIBLIOGRAPHY : ItemList.Kind.UNORDERED;
    };
    return new ItemList(head, kind, style, start(element), options.contains("reversed"), items);
  }

  private static int start(Element element) {
    String start = element.get("start");
    return start.matches("-?\\d{1,9}") ? Integer.parseInt(start) : 1;
  }

  private Item item(Element element) {
    var place = page.placeOf(element);
    Item.State state = switch (element.get("checked")) {
      case "done" -> Item.State.DONE;
      case "open" -> Item.State.OPEN;
      default -> Item.State.NONE;
    };
    List<Inline> words = inlines.words(element.contentOf("words"), place);
    return new Item(BlockHeads.attributes(element, page, place), state, words, blocks.within(element.children()));
  }

  DescriptionList descriptions(Element element) {
    BlockHead head = blocks.head(element);
    var style = switch (element.get("style")) {
      case "horizontal" -> DescriptionList.Style.HORIZONTAL;
      case "qanda" -> DescriptionList.Style.QUESTIONS;
      case "glossary" -> DescriptionList.Style.GLOSSARY;
      default -> DescriptionList.Style.PLAIN;
    };
    var entries = new ArrayList<DescriptionEntry>();
    element.elements("entry").forEach(entry -> entries.add(entry(entry)));
    return new DescriptionList(head, style, entries);
  }

  private DescriptionEntry entry(Element element) {
    List<List<Inline>> terms = element.elements("term").map(term -> inlines.words(term.children(), page.placeOf(term))).toList();
    return new DescriptionEntry(terms, element.elements("item").findFirst().map(this::item).orElse(NOTHING));
  }
}

package locus.source;

import java.util.Map;
import org.asciidoctor.ast.DescriptionList;
import org.asciidoctor.ast.DescriptionListEntry;
import org.asciidoctor.ast.List;
import org.asciidoctor.ast.ListItem;
import org.asciidoctor.ast.StructuralNode;

/** Lists, whose items Asciidoctor leaves to the converter. The text of an item is asked for once: each time it is substituted anew. */
final class ListMarkup {
  private final BlockMarkup blocks;
  private final Tags tags;

  ListMarkup(BlockMarkup blocks, Tags tags) {
    this.blocks = blocks;
    this.tags = tags;
  }

  String convert(StructuralNode node) {
    var attributes =
        blocks.head(node).with("style", node.getStyle()).withOwn("start").withOptions("reversed", "checklist", "interactive");
    var content = new StringBuilder();
    if (node instanceof DescriptionList list) {
      list.getItems().forEach(entry -> content.append(entry(entry)));
    } else {
      ((List) node).getItems().forEach(item -> content.append(item((ListItem) item)));
    }
    return blocks.block(node, attributes, content.toString());
  }

  private String item(ListItem item) {
    var attributes = NodeAttributes.of(item);
    if (item.hasAttribute("checkbox", false)) {
      attributes.with("checked", item.hasAttribute("checked", false) ? "done" : "open");
    }
    String words = item.hasText() ? tags.element("words", Map.of(), item.getText()) : "";
    return tags.element("item", attributes.map(), words + BlockMarkup.content(item));
  }

  private String entry(DescriptionListEntry entry) {
    var content = new StringBuilder();
    for (ListItem term : entry.getTerms()) {
      content.append(tags.element("term", NodeAttributes.of(term).map(), term.getText()));
    }
    if (entry.getDescription() != null) {
      content.append(item(entry.getDescription()));
    }
    return tags.element("entry", Map.of(), content.toString());
  }
}

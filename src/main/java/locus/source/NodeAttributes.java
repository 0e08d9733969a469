package locus.source;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.asciidoctor.ast.ContentNode;
import org.asciidoctor.ast.Cursor;
import org.asciidoctor.ast.StructuralNode;

/** Attributes of Asciidoctor's nodes as those of our elements: strings, and only such as are not empty. */
final class NodeAttributes {
  private final Map<String, String> map = new LinkedHashMap<>();
  private final ContentNode node;

  private NodeAttributes(ContentNode node) {
    this.node = node;
  }

  /** Id, roles and language; of blocks the place as well. */
  static NodeAttributes of(ContentNode node) {
    var attributes = new NodeAttributes(node);
    attributes.with("id", node.getId()).with("roles", node.getRole()).with("lang", attribute(node, "lang"));
    if (node instanceof StructuralNode block && block.getSourceLocation() != null) {
      Cursor cursor = block.getSourceLocation();
      attributes.with("file", cursor.getPath()).with("line", String.valueOf(cursor.getLineNumber()));
    }
    return attributes;
  }

  /** Adds a value unless it is empty. */
  NodeAttributes with(String name, String value) {
    if (value != null && !value.isEmpty()) {
      map.put(name, StockPassthroughs.restored(value, node));
    }
    return this;
  }

  /** Adds attributes of the node itself under their own names. */
  NodeAttributes withOwn(String... names) {
    for (String name : names) {
      with(name, attribute(node, name));
    }
    return this;
  }

  /** Adds those options that the node has, divided by spaces. */
  NodeAttributes withOptions(String... options) {
    return with("options", String.join(" ", List.of(options).stream().filter(node::isOption).toList()));
  }

  Map<String, String> map() {
    return map;
  }

  /** An attribute of the node itself, not of its document; empty where it has none. */
  static String attribute(ContentNode node, String name) {
    Object value = node.getAttribute(name, null, false);
    if (value instanceof List<?> list) {
      return String.join("\n", list.stream().map(String::valueOf).toList());
    }
    return value == null ? "" : value.toString();
  }
}

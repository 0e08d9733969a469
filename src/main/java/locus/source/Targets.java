package locus.source;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The places of the whole edition that a cross-reference may mean, with the words by which they are called.
 */
final class Targets {
  private final Map<String, Map<String, List<Node>>> documents = new LinkedHashMap<>();
  private final Map<String, String> included = new HashMap<>();

  /** Takes up a document with its title and all ids in it. */
  void add(String path, List<Node> title, List<Node> body) {
    Map<String, List<Node>> places = documents.computeIfAbsent(path, name -> new LinkedHashMap<>());
    places.put("", title);
    title.stream().filter(Element.class::isInstance).map(node -> ((Element) node).get("id")).filter(id -> !id.isEmpty())
        .forEach(id -> places.put(id, title));
    collect(places, body);
  }

  /** A file that a document includes is the same place as the document. */
  void include(String partial, String document) {
    included.putIfAbsent(partial, document);
  }

  String documentOf(String path) {
    return documents.containsKey(path) ? path : included.getOrDefault(path, path);
  }

  boolean hasDocument(String path) {
    return documents.containsKey(path);
  }

  Set<String> documents() {
    return documents.keySet();
  }

  Set<String> idsOf(String path) {
    return documents.getOrDefault(path, Map.of()).keySet();
  }

  /** The documents in which a place stands. */
  List<String> documentsWith(String id) {
    return documents.keySet().stream().filter(path -> documents.get(path).containsKey(id)).toList();
  }

  /**
   * The document that a reference means which names only an id: its own, if it has the place or none has; otherwise the one that has
   * it alone, as where a book's chapters are texts of their own. Numbers that the edition gives stand in every document.
   */
  String documentMeant(String own, String id) {
    List<String> holders = GeneratedIds.hasForm(id) || idsOf(own).contains(id) ? List.of() : documentsWith(id);
    return holders.size() == 1 ? holders.get(0) : own;
  }

  /** The words by which a place is called; none where it has none. */
  List<Node> words(String path, String id) {
    return documents.getOrDefault(path, Map.of()).getOrDefault(id, List.of());
  }

  /** The first place of a document that is called by some words, without its formatting and its notes. */
  Optional<String> placeCalled(String path, String words) {
    return documents.getOrDefault(path, Map.of()).entrySet().stream()
        .filter(place -> !place.getKey().isEmpty() && plain(place.getValue()).equals(words))
        .map(Map.Entry::getKey).findFirst();
  }

  /** The words of a place or of a reference to one, and nothing else of them. */
  static String plain(List<Node> nodes) {
    var words = new StringBuilder();
    for (Node node : Quiet.of(nodes)) {
      if (node instanceof Node.Text text) {
        words.append(Tokens.prose(Entities.decode(text.raw())));
      } else if (node instanceof Element element) {
        words.append(plain(element.children()));
      }
    }
    return words.toString().strip();
  }

  private static void collect(Map<String, List<Node>> places, List<Node> nodes) {
    for (Node node : nodes) {
      if (node instanceof Element element) {
        String id = element.get("id");
        if (!id.isEmpty()) {
          places.putIfAbsent(id, called(element));
        }
        collect(places, element.children());
      } else if (node instanceof Node.Text text) {
        HtmlIds.in(text.raw()).forEach(id -> places.putIfAbsent(id, List.of()));
      }
    }
  }

  private static List<Node> called(Element element) {
    return switch (element.name()) {
      case "section" -> element.contentOf("heading");
      case "floating_title" -> element.children();
      case "anchor" -> element.get("label").isEmpty() ? List.of() : List.of(new Node.Text("[" + element.get("label") + "]"));
      default -> element.contentOf("caption");
    };
  }
}

package locus.cite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import locus.model.Name;

/** A work as an item of CSL-JSON (csl-data 1.0.2), one field a line; the address is never the last. */
public final class CslJson {

  private CslJson() {}

  /**
   * The item.
   *
   * @param address of the page or place; may be empty
   * @param place such as {@code Passage 19}; may be empty
   */
  public static String of(CitedWork work, String address, String place) {
    Map<String, Object> item = new LinkedHashMap<>();
    put(item, "id", work.key());
    put(item, "URL", address);
    put(item, "annote", place);
    put(item, "title", work.title());
    put(item, "author", names(work.authors()));
    put(item, "editor", names(work.editors()));
    put(item, "container-title", work.container());
    put(item, "volume", work.volume());
    put(item, "issue", work.issue());
    put(item, "page", work.pages());
    put(item, "publisher", work.publisher());
    put(item, "publisher-place", work.place());
    put(item, "issued", date(work.issued()));
    put(item, "medium", work.medium());
    // Zotero has no medium for an article, but reads one from here, as citation processors do.
    put(item, "note", work.kind() == CitedWork.Kind.ARTICLE ? "Medium: " + work.medium() : "");
    put(item, "language", work.language());
    put(item, "DOI", work.doi());
    put(item, "type", work.kind().csl());
    return item.entrySet().stream()
        .map(field -> "  " + Json.of(field.getKey()) + ": " + Json.of(field.getValue()))
        .collect(Collectors.joining(",\n", "{\n", "\n}"));
  }

  private static void put(Map<String, Object> item, String field, Object value) {
    if (!value.equals("") && !value.equals(List.of()) && !value.equals(Map.of())) {
      item.put(field, value);
    }
  }

  private static List<Object> names(List<Name> names) {
    List<Object> all = new ArrayList<>();
    for (Name name : names) {
      boolean body = name.given().isEmpty() && name.particle().isEmpty();
      Map<String, Object> parts = new LinkedHashMap<>();
      put(parts, body ? "literal" : "family", name.family());
      put(parts, "given", name.given());
      put(parts, "non-dropping-particle", name.particle());
      put(parts, "suffix", name.suffix());
      all.add(parts);
    }
    return all;
  }

  private static Map<String, Object> date(String issued) {
    if (issued.isEmpty()) {
      return Map.of();
    }
    return issued.matches("\\d{4}(-\\d{2}){0,2}")
        ? Map.of("date-parts", List.of(Stream.of(issued.split("-")).map(Integer::valueOf).toList()))
        : Map.of("literal", issued);
  }
}

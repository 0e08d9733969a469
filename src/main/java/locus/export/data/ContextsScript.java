package locus.export.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import locus.cite.Json;
import locus.index.Concordance;
import locus.index.Occurrence;
import locus.index.Place;
import locus.model.Edition;

/**
 * The words around each mention as a classic script, which a page from an unzipped folder can read too: page by page the sections,
 * and by fragment the section (before the first the text), the locator, the words before, the mention, the words after.
 *
 * <p>{@code locus.contexts({"essay.html":{"sections":["Roots"],"at":{"p1-stalin":[0,"1","","Stalin"," was"]}}})}
 */
final class ContextsScript {

  private ContextsScript() {}

  static String of(Edition edition, Concordance concordance) {
    Map<String, List<Occurrence>> pages = new LinkedHashMap<>();
    for (Occurrence occurrence : concordance.all()) {
      if (occurrence.place().kind() != Place.Kind.UNNUMBERED) {
        pages.computeIfAbsent(occurrence.place().path() + ".html", path -> new ArrayList<>()).add(occurrence);
      }
    }
    Map<String, Object> all = new LinkedHashMap<>();
    pages.forEach((path, occurrences) -> all.put(path, page(edition.document(occurrences.get(0).place().path()).orElseThrow().shortTitle(), occurrences)));
    return "locus.contexts(" + Json.of(all) + ");\n";
  }

  private static Map<String, Object> page(String title, List<Occurrence> occurrences) {
    Map<String, Integer> sections = new LinkedHashMap<>();
    Map<String, Object> at = new LinkedHashMap<>();
    for (Occurrence occurrence : occurrences) {
      String heading = occurrence.place().section().isEmpty() ? title : occurrence.place().section();
      int section = sections.computeIfAbsent(heading, words -> sections.size());
      at.putIfAbsent(
          occurrence.fragment(),
          List.of(section, occurrence.place().fullLabel(), occurrence.before(), occurrence.words(), occurrence.after()));
    }
    return Members.of("sections", List.copyOf(sections.keySet()), "at", at);
  }
}

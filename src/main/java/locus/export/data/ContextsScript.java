package locus.export.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import locus.index.Concordance;
import locus.index.Occurrence;
import locus.index.Place;

/**
 * The words around each mention as a classic script, which a page from an unzipped folder can read too: page by page the sections,
 * and by fragment the section, the locator, the words before, the mention, the words after.
 *
 * <p>{@code locusContexts({"essay.html":{"sections":["Roots"],"at":{"p1-stalin":[0,"1","","Stalin"," was"]}}})}
 */
final class ContextsScript {

  private ContextsScript() {}

  static String of(Concordance concordance) {
    Map<String, List<Occurrence>> pages = new LinkedHashMap<>();
    for (Occurrence occurrence : concordance.all()) {
      if (occurrence.place().kind() != Place.Kind.UNNUMBERED) {
        pages.computeIfAbsent(occurrence.place().path() + ".html", path -> new ArrayList<>()).add(occurrence);
      }
    }
    Map<String, Object> all = new LinkedHashMap<>();
    pages.forEach((path, occurrences) -> all.put(path, page(occurrences)));
    return "locusContexts(" + Json.of(all) + ");\n";
  }

  private static Map<String, Object> page(List<Occurrence> occurrences) {
    Set<String> sections = new LinkedHashSet<>();
    Map<String, Object> at = new LinkedHashMap<>();
    for (Occurrence occurrence : occurrences) {
      sections.add(occurrence.place().section());
      int section = List.copyOf(sections).indexOf(occurrence.place().section());
      at.putIfAbsent(
          occurrence.fragment(),
          List.of(section, occurrence.place().fullLabel(), occurrence.before(), occurrence.words(), occurrence.after()));
    }
    return Json.object("sections", List.copyOf(sections), "at", at);
  }
}

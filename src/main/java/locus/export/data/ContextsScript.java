package locus.export.data;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import locus.cite.Json;
import locus.html.WitnessPage;
import locus.index.Concordance;
import locus.index.Occurrence;
import locus.index.Place;
import locus.model.Edition;

/**
 * The words around each mention as a classic script, which a page from an unzipped folder can read too: page by page the sections
 * and the pages of the witness, and by fragment the section (before the first the text), the locator, the words before, the mention,
 * the words after, and where the text bears its page breaks the page of the witness.
 *
 * <p>{@code locus.contexts({"essay.html":{"sections":["Roots"],"pages":["page 1 of the witness"],"at":{"p1-stalin":[0,"1","","Stalin"," was",0]}}})}
 */
final class ContextsScript {

  private final UnaryOperator<String> messages;

  private ContextsScript(UnaryOperator<String> messages) {
    this.messages = messages;
  }

  /** @param messages from the key of a phrase to the words in the reader's language */
  static String of(Edition edition, Concordance concordance, UnaryOperator<String> messages) {
    return new ContextsScript(messages).written(edition, concordance);
  }

  private String written(Edition edition, Concordance concordance) {
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

  private Map<String, Object> page(String title, List<Occurrence> occurrences) {
    Map<String, Integer> sections = new LinkedHashMap<>();
    Map<String, Integer> pages = new LinkedHashMap<>();
    Map<String, Object> at = new LinkedHashMap<>();
    for (Occurrence occurrence : occurrences) {
      String heading = occurrence.place().section().isEmpty() ? title : occurrence.place().section();
      int section = sections.computeIfAbsent(heading, words -> sections.size());
      List<Object> words = new ArrayList<>(
          List.of(section, occurrence.place().fullLabel(), occurrence.before(), occurrence.words(), occurrence.after()));
      occurrence.page().ifPresent(page -> words.add(pages.computeIfAbsent(WitnessPage.named(page, messages), named -> pages.size())));
      at.putIfAbsent(occurrence.fragment(), words);
    }
    return Members.of("sections", List.copyOf(sections.keySet()), "pages", List.copyOf(pages.keySet()), "at", at);
  }
}

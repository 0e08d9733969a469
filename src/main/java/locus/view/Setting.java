package locus.view;

import java.util.Map;
import locus.html.Links;
import locus.html.PageContext;
import locus.html.PageHtml;
import locus.index.Collation;
import locus.index.Concordance;
import locus.index.GeneralIndex;
import locus.model.Document;
import locus.model.Edition;

/**
 * What all pages of an edition share while their views are made.
 *
 * @param edition the edition
 * @param links its addresses
 * @param words the words of the interface
 * @param concordance where each entry is spoken of
 * @param collation the order of its indexes
 * @param general its general index
 */
record Setting(
    Edition edition,
    Links links,
    Map<String, String> words,
    Concordance concordance,
    Collation collation,
    GeneralIndex general) {

  static Setting of(Edition edition, Map<String, String> words) {
    Concordance concordance = Concordance.of(edition);
    Collation collation = Collation.of(edition);
    return new Setting(
        edition, Links.of(edition), words, concordance, collation, GeneralIndex.of(edition, concordance, collation));
  }

  /** A word or phrase of the interface. */
  String word(String key) {
    return words.getOrDefault(key, key);
  }

  /** The writer of a document's page. */
  PageHtml html(Document document) {
    return new PageHtml(new PageContext(document, links, this::word));
  }

  /** Whether the edition lists its emendations, on the page {@code about}. */
  boolean hasAbout() {
    return edition.document("about").isPresent();
  }
}

package locus.view;

import java.util.List;
import java.util.Map;
import locus.html.Links;
import locus.html.PageContext;
import locus.html.PageHtml;
import locus.index.Authorship;
import locus.index.Collation;
import locus.index.Company;
import locus.index.Concordance;
import locus.index.GeneralIndex;
import locus.index.Listed;
import locus.index.Listing;
import locus.index.Track;
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
 * @param listing every entry that is mentioned
 * @param concordances on which page the mentions of each stand
 * @param track the line on which mentions are marks
 * @param company which entries are often mentioned together
 * @param authorship which works are by whom
 * @param changes what has changed since its releases
 */
record Setting(
    Edition edition,
    Links links,
    Map<String, String> words,
    Concordance concordance,
    Collation collation,
    GeneralIndex general,
    List<Listed> listing,
    Concordances concordances,
    Track track,
    Company company,
    Authorship authorship,
    Changes changes) {

  static Setting of(Edition edition, Map<String, String> words) {
    Concordance concordance = Concordance.of(edition);
    Collation collation = Collation.of(edition);
    GeneralIndex general = GeneralIndex.of(edition, concordance, collation);
    List<Listed> listing = Listing.of(edition, concordance, general, collation);
    return new Setting(
        edition, Links.of(edition), words, concordance, collation, general, listing, Concordances.of(listing, collation), Track.of(edition),
        Company.of(edition, concordance), Authorship.of(edition), Changes.of(edition));
  }

  /** A phrase of the interface with its gaps filled: {@code {0}}, {@code {1}}. */
  String phrase(String key, String... parts) {
    String phrase = word(key);
    for (int i = 0; i < parts.length; i++) {
      phrase = phrase.replace("{" + i + "}", parts[i]);
    }
    return phrase;
  }

  /** The title of a document in plain words. */
  String title(String path) {
    return edition.document(path).map(Frame::title).orElse(path);
  }

  /** A word or phrase of the interface. */
  String word(String key) {
    return words.getOrDefault(key, key);
  }

  /** What the locators of an index mean. */
  String headnote() {
    boolean several = edition.texts().size() > 1 && !track.mainText().isEmpty();
    return word("headnote") + (several ? " " + phrase("headnoteMain", track.mainText()) : "");
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

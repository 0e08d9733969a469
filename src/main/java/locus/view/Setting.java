package locus.view;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import locus.cite.Terms;
import locus.html.Links;
import locus.html.PageContext;
import locus.html.PageHtml;
import locus.index.Authorship;
import locus.index.Company;
import locus.index.Indexes;
import locus.model.Document;
import locus.model.Edition;
import locus.model.Metadata;

/**
 * What all pages of an edition share while their views are made.
 *
 * @param edition the edition
 * @param links its addresses
 * @param words the words of the interface
 * @param indexes where each entry is spoken of
 * @param concordances on which page the mentions of each stand
 * @param company which entries are often mentioned together
 * @param authorship which works are by whom
 * @param changes what has changed since its releases
 * @param greek whether it has Greek words
 */
record Setting(
    Edition edition,
    Links links,
    Map<String, String> words,
    Indexes indexes,
    Concordances concordances,
    Company company,
    Authorship authorship,
    Changes changes,
    boolean greek) {

  static Setting of(Indexes indexes, Map<String, String> words) {
    Edition edition = indexes.edition();
    return new Setting(
        edition, Links.of(edition, !indexes.general().isEmpty()), words, indexes, Concordances.of(indexes.listing(), indexes.collation()),
        Company.of(edition, indexes.concordance()), Authorship.of(edition), Changes.of(edition), GreekWords.in(edition));
  }

  /** The words of references. */
  Terms terms() {
    return new Terms(words);
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
    return edition.document(path).map(Document::name).orElse(path);
  }

  /** A word or phrase of the interface. */
  String word(String key) {
    return words.getOrDefault(key, key);
  }

  /** {@code 1.0.0, 23 November 2026}. */
  String version() {
    Metadata metadata = edition.metadata();
    return Stream.of(metadata.version(), date(metadata.date())).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
  }

  /** {@code 23 November 2026}; a date that is none as it was written. */
  String date(String iso) {
    try {
      return LocalDate.parse(iso).format(DateTimeFormatter.ofPattern(word("datePattern"), Locale.forLanguageTag(word("language"))));
    } catch (DateTimeParseException e) {
      return iso; // a year alone, or as the editor wrote it
    }
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

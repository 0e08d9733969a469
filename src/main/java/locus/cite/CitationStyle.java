package locus.cite;

import de.undercouch.citeproc.csl.CSLItemData;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The styles in which an edition can be cited, by the Citation Style Language. Each is read when it is first asked for. */
public enum CitationStyle {
  /** The Chicago Manual of Style, 18th edition: notes, and a bibliography. */
  CHICAGO("chicago-notes-bibliography", "en-US"),
  /** The MLA Handbook, 9th edition. */
  MLA("modern-language-association", "en-US"),
  /** The Publication Manual of the APA, 7th edition. */
  APA("apa", "en-US"),
  /** Cite Them Right, 12th edition: Harvard, with British punctuation. */
  HARVARD("harvard-cite-them-right", "en-GB");

  /** Whose terms are used in editions in another language than English. */
  private static final Map<String, String> LOCALES =
      Map.of("de", "de-DE", "es", "es-ES", "fr", "fr-FR", "it", "it-IT", "ru", "ru-RU");

  private final String file;
  private final String english;
  private final Map<String, Citer> citers = new ConcurrentHashMap<>();

  CitationStyle(String file, String english) {
    this.file = file;
    this.english = english;
  }

  /**
   * The entry of a bibliography.
   *
   * @param language of the words around what is cited; English where there are no terms in it
   */
  String entry(CSLItemData cited, String language) {
    return citer(language).entry(cited);
  }

  /** The note, or the citation in the text. */
  String citation(CSLItemData cited, String language) {
    return citer(language).citation(cited);
  }

  /** Whether it writes {@code Beethoven, Ludwig van}. */
  boolean demotesParticles() {
    return this == CHICAGO;
  }

  /** Whether the citation names authors in full, not by their family names. */
  boolean citesInFull() {
    return this == CHICAGO;
  }

  /** Whether an entry inverts every name, not the first alone. */
  boolean invertsAll() {
    return this == APA || this == HARVARD;
  }

  /** What stands behind each initial of a given name; empty where given names are written out. */
  String initialsEndIn() {
    return this == APA ? ". " : this == HARVARD ? "." : "";
  }

  private Citer citer(String language) {
    return citers.computeIfAbsent(LOCALES.getOrDefault(language, english), locale -> new Citer(file, locale));
  }
}

package locus.cite;

import de.undercouch.citeproc.csl.CSLItemData;

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

  private final String file;
  private final String locale;
  private Citer citer;

  CitationStyle(String file, String locale) {
    this.file = file;
    this.locale = locale;
  }

  /** The entry of a bibliography. */
  String entry(CSLItemData cited) {
    return citer().entry(cited);
  }

  /** The note, or the citation in the text. */
  String citation(CSLItemData cited) {
    return citer().citation(cited);
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

  private synchronized Citer citer() {
    if (citer == null) {
      citer = new Citer(file, locale);
    }
    return citer;
  }
}

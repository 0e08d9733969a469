package locus.cite;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import locus.model.Document;
import locus.model.Edition;
import locus.model.Metadata;
import locus.model.Name;
import locus.model.ReadingText;

/**
 * What is cited, as every style and every reference manager takes it: the work as it was first published, and as its medium the
 * digital edition. So a reader of the reference knows which text is meant and which form of it was read, as Chicago has it for books
 * in an electronic format (18th edition, 14.58). A text that was never published before is the edition's own.
 *
 * @param kind what sort of publication
 * @param key for BibTeX: {@code harrison1979}
 * @param title with its subtitle
 * @param authors may be empty
 * @param editors of the digital edition; none for an article, whose editors would be taken for the journal's
 * @param container the journal, or the work of which a text is a part; may be empty
 * @param issued ISO 8601, or as the editor wrote it; empty where it is not known
 * @param medium {@code digital edition, version 1.0.0 (2026)}
 * @param language BCP 47
 */
public record CitedWork(
    Kind kind,
    String key,
    String title,
    List<Name> authors,
    List<Name> editors,
    String container,
    String volume,
    String issue,
    String pages,
    String publisher,
    String place,
    String issued,
    String medium,
    String language,
    String doi) {

  public CitedWork {
    authors = List.copyOf(authors);
    editors = List.copyOf(editors);
  }

  /** Sorts of publications, as CSL calls them. */
  public enum Kind {
    ARTICLE("article-journal"), BOOK("book"), CHAPTER("chapter"), WEBPAGE("webpage");

    private final String csl;

    Kind(String csl) {
      this.csl = csl;
    }

    /** CSL's name. */
    String csl() {
      return csl;
    }
  }

  /** The same under another key. */
  public CitedWork withKey(String other) {
    return new CitedWork(
        kind, other, title, authors, editors, container, volume, issue, pages, publisher, place, issued, medium, language, doi);
  }

  /** What a page stands for: the edition, a text, or a page of the edition. */
  public static CitedWork of(Edition edition, Document page, Terms terms) {
    return switch (page.kind()) {
      case HOME -> whole(edition, edition.metadata().language(), terms);
      case TEXT -> edition.texts().size() == 1 ? whole(edition, page, terms) : part(edition, page, terms);
      case PAGE, REGISTER -> webpage(edition, page, terms);
    };
  }

  /** The work edited. */
  static CitedWork whole(Edition edition, String language, Terms terms) {
    Metadata.Original original = edition.metadata().original();
    return whole(edition, title(edition), PersonName.of(original.author()), language, terms);
  }

  private static CitedWork whole(Edition edition, Document text, Terms terms) {
    String title = edition.metadata().original().title().isEmpty() ? titleOf(text, edition) : title(edition);
    return whole(edition, title, authors(edition, text), text.language(), terms);
  }

  private static CitedWork whole(Edition edition, String title, List<Name> authors, String language, Terms terms) {
    Metadata.Original original = edition.metadata().original();
    boolean article = Highwire.isJournal(original);
    Kind kind = article ? Kind.ARTICLE : original.container().isEmpty() ? Kind.BOOK : Kind.CHAPTER;
    return work(edition, kind, title, authors, original.container(), article, language, terms);
  }

  private static CitedWork part(Edition edition, Document text, Terms terms) {
    return work(edition, Kind.CHAPTER, titleOf(text, edition), authors(edition, text), title(edition), false, text.language(), terms);
  }

  private static CitedWork work(
      Edition edition, Kind kind, String title, List<Name> authors, String container, boolean article, String language,
      Terms terms) {
    Metadata metadata = edition.metadata();
    Metadata.Original original = metadata.original();
    List<Name> editors = PersonName.of(metadata.editors().stream().map(Metadata.Editor::name).toList());
    boolean own = isOwn(original);
    String issued = own ? metadata.date() : original.date();
    return new CitedWork(
        kind, key(authors, title, issued), title, authors, article ? List.of() : editors, container,
        original.volume(), original.issue(), original.pages(),
        own ? metadata.publisher() : original.publisher(), original.place(), issued,
        medium(metadata, article ? editors : List.of(), own, terms), language, metadata.doi());
  }

  private static CitedWork webpage(Edition edition, Document page, Terms terms) {
    Metadata metadata = edition.metadata();
    List<Name> editors = PersonName.of(metadata.editors().stream().map(Metadata.Editor::name).toList());
    String title = titleOf(page, edition);
    return new CitedWork(
        Kind.WEBPAGE, key(editors, title, metadata.date()), title, editors, List.of(), metadata.title(), "", "", "",
        metadata.publisher(), "", metadata.date(), medium(metadata, List.of(), true, terms), page.language(), "");
  }

  /** Whether the edition is the first publication, as far as it says. */
  private static boolean isOwn(Metadata.Original original) {
    return Stream.of(original.date(), original.container(), original.publisher(), original.place(), original.volume(), original.issue(), original.pages())
        .allMatch(String::isEmpty);
  }

  private static String medium(Metadata metadata, List<Name> editors, boolean own, Terms terms) {
    String by = editors.stream().map(Name::natural).collect(Collectors.joining(", "));
    String year = own ? "" : metadata.date().replaceFirst("^(\\d{4})-.*", "$1");
    String imprint = own ? "" : join(", ", metadata.publisher(), year);
    String version = metadata.version().isEmpty() ? "" : terms.say("referenceVersion", metadata.version());
    return join(", ", terms.say("referenceMedium"), by.isEmpty() ? "" : terms.say("referenceEditedBy", by), version) + (imprint.isEmpty() ? "" : " (" + imprint + ")");
  }

  private static List<Name> authors(Edition edition, Document text) {
    return text.authors().isEmpty() ? PersonName.of(edition.metadata().original().author()) : PersonName.of(text.authors());
  }

  private static String title(Edition edition) {
    Metadata metadata = edition.metadata();
    return metadata.original().title().isEmpty() ? join(": ", metadata.title(), metadata.subtitle()) : metadata.original().title();
  }

  private static String titleOf(Document page, Edition edition) {
    String title = join(": ", ReadingText.of(page.title()).strip(), ReadingText.of(page.subtitle()).strip());
    return title.isEmpty() ? page.path().equals("index") ? title(edition) : page.shortTitle().isEmpty() ? page.path() : page.shortTitle() : title;
  }

  private static String key(List<Name> authors, String title, String issued) {
    String name = authors.isEmpty() ? title.split("\\s+", 2)[0] : authors.get(0).family();
    String year = issued.matches("\\d{4}.*") ? issued.substring(0, 4) : "";
    return CiteKey.of(name) + year;
  }

  private static String join(String glue, String... parts) {
    return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(glue));
  }
}

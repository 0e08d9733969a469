package locus.cite;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import locus.model.Document;
import locus.model.Edition;
import locus.model.Metadata;
import locus.model.Name;
import locus.model.ReadingText;

/**
 * The {@code citation_*} tags that Zotero and scholarly search engines read (Google Scholar's inclusion guidelines, after
 * Highwire Press): the work as first published, then what the edition adds. Zotero takes no other tags for a page's
 * facts, but guesses an article wherever there is a title; so each page says in Zotero's own terms what it is.
 */
public final class Highwire {

  private static final Map<CitedWork.Kind, String> ITEM_TYPES =
      Map.of(CitedWork.Kind.ARTICLE, "journalArticle", CitedWork.Kind.BOOK, "book", CitedWork.Kind.CHAPTER, "bookSection", CitedWork.Kind.WEBPAGE, "webpage");

  private final List<MetaTag> tags = new ArrayList<>();

  private Highwire() {}

  /** The tags of one text, in a fixed order; nothing that is not known. */
  public static List<MetaTag> of(Edition edition, Document text, Terms terms) {
    var highwire = new Highwire();
    highwire.work(edition, text);
    highwire.edition(edition, text, terms);
    return List.copyOf(highwire.tags);
  }

  /**
   * The tags of a page that is no text: a web page of the edition.
   *
   * @param href its address relative to the site's root
   */
  public static List<MetaTag> ofPage(Edition edition, String title, String href, String language) {
    var highwire = new Highwire();
    Metadata metadata = edition.metadata();
    highwire.add("title", title);
    metadata.editors().forEach(editor -> PersonName.of(editor.name()).forEach(name -> highwire.add("author", HighwireName.of(name))));
    highwire.add("publisher", metadata.publisher());
    highwire.add("language", language);
    highwire.add("public_url", PageAddress.of(edition, href));
    highwire.zotero("webpage", version(metadata));
    highwire.tag("DC.date", metadata.date());
    highwire.tag("DC.source", metadata.title());
    highwire.tag("DC.rights", metadata.licence());
    return List.copyOf(highwire.tags);
  }

  /**
   * What Zotero cannot tell from the other tags: the type of item, which it would guess to be an article's, and a line of its field
   * <em>Extra</em>, which Zotero takes for a CSL variable and so prints in references. Its translators read both as Zotero RDF.
   */
  private void zotero(String type, String extra) {
    tag("z:itemType", type);
    tag("DC.description", extra);
  }

  private static String version(Metadata metadata) {
    return metadata.version().isEmpty() ? "" : "Version: " + metadata.version();
  }

  private void work(Edition edition, Document text) {
    Metadata.Original original = edition.metadata().original();
    boolean whole = edition.texts().size() == 1;
    String title = ReadingText.of(text.title()).strip();
    add("title", whole && !original.title().isEmpty() ? original.title() : title.isEmpty() ? edition.metadata().title() : title);
    authors(text, original).forEach(author -> add("author", HighwireName.of(author)));
    add("publication_date", original.date().replace('-', '/'));
    if (whole) {
      container(original);
    } else {
      add("inbook_title", original.title().isEmpty() ? edition.metadata().title() : original.title());
    }
    add("publisher", original.publisher());
    add("language", text.language());
  }

  static List<Name> authors(Document text, Metadata.Original original) {
    return text.authors().isEmpty() ? PersonName.of(original.author()) : PersonName.of(text.authors());
  }

  private void container(Metadata.Original original) {
    add(isJournal(original) ? "journal_title" : "inbook_title", original.container());
    add("volume", original.volume());
    add("issue", original.issue());
    String[] pages = original.pages().split("\\s*[-–—]+\\s*", 2);
    add("firstpage", pages[0]);
    add("lastpage", pages.length > 1 ? pages[1] : "");
  }

  /** What has volumes or issues, or no publisher of its own, is taken for a journal. */
  static boolean isJournal(Metadata.Original original) {
    boolean numbered = !original.volume().isEmpty() || !original.issue().isEmpty();
    return !original.container().isEmpty() && (numbered || original.publisher().isEmpty());
  }

  private void edition(Edition edition, Document text, Terms terms) {
    Metadata metadata = edition.metadata();
    CitedWork work = CitedWork.of(edition, text, terms);
    work.editors().forEach(editor -> add("editor", HighwireName.of(editor)));
    add("online_date", metadata.date().replace('-', '/'));
    add("doi", metadata.doi());
    String address = PageAddress.of(edition, text.href());
    add("public_url", address);
    add("fulltext_html_url", address);
    zotero(ITEM_TYPES.get(work.kind()), "Medium: " + work.medium());
  }

  private void add(String name, String content) {
    tag("citation_" + name, content);
  }

  private void tag(String name, String content) {
    if (!content.isEmpty()) {
      tags.add(new MetaTag(name, content));
    }
  }
}

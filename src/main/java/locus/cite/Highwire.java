package locus.cite;

import java.util.ArrayList;
import java.util.List;
import locus.model.Document;
import locus.model.Edition;
import locus.model.Metadata;
import locus.model.ReadingText;

/**
 * The {@code citation_*} tags that Zotero and scholarly search engines read (Google Scholar's inclusion guidelines, after
 * Highwire Press): the work as first published, then what the edition adds. Zotero takes nothing else from a page but these.
 */
public final class Highwire {

  private final List<MetaTag> tags = new ArrayList<>();

  private Highwire() {}

  /** The tags of one text, in a fixed order; nothing that is not known. */
  public static List<MetaTag> of(Edition edition, Document text) {
    var highwire = new Highwire();
    highwire.work(edition, text);
    highwire.edition(edition, text);
    return List.copyOf(highwire.tags);
  }

  private void work(Edition edition, Document text) {
    Metadata.Original original = edition.metadata().original();
    boolean whole = edition.texts().size() == 1;
    String title = ReadingText.of(text.title()).strip();
    add("title", whole && !original.title().isEmpty() ? original.title() : title.isEmpty() ? edition.metadata().title() : title);
    authors(text, original).forEach(author -> add("author", author));
    add("publication_date", original.date().replace('-', '/'));
    if (whole) {
      container(original);
    } else {
      add("inbook_title", original.title().isEmpty() ? edition.metadata().title() : original.title());
    }
    add("publisher", original.publisher());
    add("language", text.language());
  }

  static List<String> authors(Document text, Metadata.Original original) {
    return text.authors().isEmpty() ? split(original.author()) : text.authors();
  }

  static List<String> split(String names) {
    return List.of(names.split(";")).stream().map(String::strip).filter(name -> !name.isEmpty()).toList();
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

  private void edition(Edition edition, Document text) {
    Metadata metadata = edition.metadata();
    metadata.editors().forEach(editor -> add("editor", editor.name()));
    add("online_date", metadata.date().replace('-', '/'));
    add("doi", metadata.doi());
    String address = PageAddress.of(edition, text.href());
    add("public_url", address);
    add("fulltext_html_url", address);
  }

  private void add(String name, String content) {
    if (!content.isEmpty()) {
      tags.add(new MetaTag("citation_" + name, content));
    }
  }
}

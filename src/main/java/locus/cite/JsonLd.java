package locus.cite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import locus.model.Document;
import locus.model.Edition;
import locus.model.Metadata;
import locus.model.Name;
import locus.model.ReadingText;

/**
 * What a page is, for machines, in the vocabulary of schema.org as JSON-LD 1.1: a text is a {@code ScholarlyArticle} where it
 * appeared in a journal and a {@code CreativeWork} elsewhere, the title page stands for the edition, any other is a
 * {@code WebPage} that is part of it.
 */
public final class JsonLd {

  private static final String CONTEXT = "https://schema.org";

  private final Edition edition;
  private final Metadata metadata;

  private JsonLd(Edition edition) {
    this.edition = edition;
    this.metadata = edition.metadata();
  }

  /** One JSON object, safe within {@code <script type="application/ld+json">}. */
  public static String of(Edition edition, Document page) {
    var json = new JsonLd(edition);
    return switch (page.kind()) {
      case HOME -> Json.of(json.withContext(json.whole()));
      case TEXT -> Json.of(json.withContext(json.text(page)));
      case PAGE, REGISTER -> Json.of(json.withContext(json.page(ReadingText.of(page.title()).strip(), page.href(), page.language())));
    };
  }

  /**
   * The same for a page that has no source.
   *
   * @param href its address relative to the site's root
   */
  public static String generated(Edition edition, String title, String href) {
    var json = new JsonLd(edition);
    return Json.of(json.withContext(json.page(title, href, edition.metadata().language())));
  }

  private Map<String, Object> withContext(Map<String, Object> thing) {
    var all = new LinkedHashMap<String, Object>();
    all.put("@context", CONTEXT);
    all.putAll(thing);
    return all;
  }

  private static Map<String, Object> thing(String type, String name) {
    var thing = new LinkedHashMap<String, Object>();
    thing.put("@type", type);
    put(thing, "name", name);
    return thing;
  }

  private static void put(Map<String, Object> thing, String field, String value) {
    if (!value.isEmpty()) {
      thing.put(field, value);
    }
  }

  private static void put(Map<String, Object> thing, String field, List<?> values) {
    if (!values.isEmpty()) {
      thing.put(field, values.size() == 1 ? values.get(0) : values);
    }
  }

  /** The edition in short. */
  private Map<String, Object> edition() {
    var thing = thing("CreativeWork", metadata.title());
    put(thing, "url", metadata.host().map(host -> host + "/").orElse(""));
    return thing;
  }

  /** The edition with all that is known of it as a publication. */
  private Map<String, Object> editionWithFacts() {
    var thing = edition();
    put(thing, "alternativeHeadline", metadata.subtitle());
    put(thing, "inLanguage", metadata.language());
    facts(thing);
    return thing;
  }

  private Map<String, Object> whole() {
    var thing = editionWithFacts();
    put(thing, "author", agents(PersonName.of(metadata.original().author())));
    put(thing, "hasPart", edition.texts().stream().map(this::brief).toList());
    return thing;
  }

  private void facts(Map<String, Object> thing) {
    put(thing, "editor", metadata.editors().stream().map(JsonLd::editor).toList());
    put(thing, "version", metadata.version());
    put(thing, "datePublished", metadata.date());
    put(thing, "publisher", metadata.publisher().isEmpty() ? List.of() : List.of(thing("Organization", metadata.publisher())));
    put(thing, "identifier", metadata.doi().isEmpty() ? "" : "https://doi.org/" + metadata.doi());
    put(thing, "license", metadata.licence().startsWith("https://") ? metadata.licence() : "");
    put(thing, "copyrightNotice", metadata.rights());
    put(thing, "creativeWorkStatus", metadata.status());
  }

  private Map<String, Object> brief(Document text) {
    var thing = thing("CreativeWork", ReadingText.of(text.title()).strip());
    put(thing, "url", PageAddress.of(edition, text.href()));
    return thing;
  }

  private Map<String, Object> text(Document text) {
    Metadata.Original original = metadata.original();
    boolean article = edition.texts().size() == 1 && Highwire.isJournal(original);
    var thing = thing(article ? "ScholarlyArticle" : "CreativeWork", ReadingText.of(text.title()).strip());
    put(thing, "alternativeHeadline", ReadingText.of(text.subtitle()).strip());
    put(thing, "author", agents(Highwire.authors(text, original)));
    put(thing, "datePublished", original.date());
    put(thing, "inLanguage", text.language());
    put(thing, "url", PageAddress.of(edition, text.href()));
    put(thing, "pagination", article ? original.pages() : "");
    var subjects = new Subjects(edition, text);
    put(thing, "about", subjects.about());
    put(thing, "mentions", subjects.mentions());
    var wholes = new ArrayList<Map<String, Object>>();
    if (article) {
      wholes.add(issue(original));
    }
    wholes.add(editionWithFacts());
    put(thing, "isPartOf", wholes);
    return thing;
  }

  /** An issue of a volume of a journal, as far as each is known. */
  private static Map<String, Object> issue(Metadata.Original original) {
    Map<String, Object> whole = thing("Periodical", original.container());
    if (!original.volume().isEmpty()) {
      whole = within("PublicationVolume", "volumeNumber", original.volume(), whole);
    }
    return original.issue().isEmpty() ? whole : within("PublicationIssue", "issueNumber", original.issue(), whole);
  }

  private static Map<String, Object> within(String type, String field, String number, Map<String, Object> whole) {
    var part = thing(type, "");
    part.put(field, number);
    part.put("isPartOf", whole);
    return part;
  }

  private Map<String, Object> page(String title, String href, String language) {
    var thing = thing("WebPage", title);
    put(thing, "inLanguage", language);
    put(thing, "url", PageAddress.of(edition, href));
    thing.put("isPartOf", edition());
    return thing;
  }

  private static List<Map<String, Object>> agents(List<Name> names) {
    return names.stream().map(JsonLd::agent).toList();
  }

  /** A single name may be a person's or a body's: then it is not said which. */
  private static Map<String, Object> agent(Name name) {
    var agent = thing("Person", name.natural());
    if (name.given().isEmpty()) {
      agent.remove("@type");
    }
    return agent;
  }

  private static Map<String, Object> editor(Metadata.Editor editor) {
    List<Name> names = PersonName.of(editor.name());
    var person = names.size() == 1 ? agent(names.get(0)) : thing("Person", PersonName.natural(editor.name()));
    put(person, "@id", editor.orcid().isEmpty() ? "" : "https://orcid.org/" + editor.orcid());
    return person;
  }
}

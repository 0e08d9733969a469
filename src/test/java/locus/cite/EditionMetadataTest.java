package locus.cite;

import static locus.index.TestEdition.passage;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import locus.index.TestEdition;
import locus.model.Document;
import locus.model.Edition;
import locus.model.Metadata;
import locus.model.SourceRef;
import locus.view.Messages;
import org.junit.jupiter.api.Test;

class EditionMetadataTest {

  private static final Terms ENGLISH = new Terms(Messages.of("en"));

  private static final Metadata.Original ARTICLE =
      new Metadata.Original(
          "Julian Cooper; A N Other", "", "Stalin – a centenary view", "1979-11", "Marxism Today", "23", "11", "1–10", "CPGB", "London", "");

  private static Edition edition(Metadata.Original original, Optional<String> host, String... paths) {
    var made = new TestEdition().home(Map.of());
    for (String path : paths) {
      made.text(path, List.of(), passage(1, "x"));
    }
    made.metadata =
        new Metadata(
            "stalin", "Stalin: a digital edition", "", "1.0.0", "2026-11-23", List.of(new Metadata.Editor("E. Ditor", "0000-0001-2345-6789")),
            "A House", "10.5/x", "", "", "https://creativecommons.org/licenses/by/4.0/", "", "en", host, original, SourceRef.of("content/index.adoc"));
    return made.edition();
  }

  private static Edition bare(String... paths) {
    var made = new TestEdition().home(Map.of());
    for (String path : paths) {
      made.text(path, List.of(), passage(1, "x"));
    }
    return made.edition();
  }

  private static final Edition FULL = edition(ARTICLE, Optional.of("https://ex.org/s"), "view");

  private static Document text(Edition edition) {
    return edition.texts().get(0);
  }

  @Test
  void nothingIsInvented() {
    var edition = bare("view");
    assertEquals(
        "citation_title=Title of view; citation_language=en; z:itemType=book; DC.description=Medium: digital edition",
        Highwire.of(edition, text(edition), ENGLISH).stream().map(tag -> tag.name() + "=" + tag.content()).collect(Collectors.joining("; ")));
    assertEquals(
        "{\"@context\":\"https://schema.org\",\"@type\":\"CreativeWork\",\"name\":\"Title of view\",\"inLanguage\":\"en\","
            + "\"isPartOf\":{\"@type\":\"CreativeWork\",\"name\":\"A title\",\"inLanguage\":\"en\"}}",
        JsonLd.of(edition, text(edition)));
  }

  @Test
  void aPartOfALargerWorkIsNamedWithinIt() {
    var edition = bare("one", "two");
    assertEquals("citation_inbook_title", Highwire.of(edition, text(edition), ENGLISH).get(1).name());
  }

  @Test
  void theTagsAreThoseOfTheWorkAsFirstPublishedAndOfTheEdition() {
    assertEquals(
        """
        citation_title=Stalin – a centenary view
        citation_author=Julian Cooper
        citation_author=A N Other
        citation_publication_date=1979/11
        citation_journal_title=Marxism Today
        citation_volume=23
        citation_issue=11
        citation_firstpage=1
        citation_lastpage=10
        citation_publisher=CPGB
        citation_language=en
        citation_online_date=2026/11/23
        citation_doi=10.5/x
        citation_public_url=https://ex.org/s/view.html
        citation_fulltext_html_url=https://ex.org/s/view.html
        z:itemType=journalArticle
        DC.description=Medium: digital edition, edited by E. Ditor, version 1.0.0 (A House, 2026)""",
        Highwire.of(FULL, text(FULL), ENGLISH).stream().map(tag -> tag.name() + "=" + tag.content()).collect(Collectors.joining("\n")));
  }

  @Test
  void anyOtherPageIsAWebPageOfTheEdition() {
    assertEquals(
        """
        citation_title=Search
        citation_author=E. Ditor
        citation_publisher=A House
        citation_language=en
        citation_public_url=https://ex.org/s/search.html
        z:itemType=webpage
        DC.description=Version: 1.0.0
        DC.date=2026-11-23
        DC.source=Stalin: a digital edition
        DC.rights=https://creativecommons.org/licenses/by/4.0/""",
        Highwire.ofPage(FULL, "Search", "search.html", "en").stream().map(tag -> tag.name() + "=" + tag.content()).collect(Collectors.joining("\n")));
  }

  @Test
  void aTextIsAnArticleInAnIssueAndPartOfTheEdition() {
    assertEquals(
        "{'@context':'https://schema.org','@type':'ScholarlyArticle','name':'Title of view',"
            + "'author':[{'@type':'Person','name':'Julian Cooper'},{'@type':'Person','name':'A N Other'}],"
            + "'datePublished':'1979-11','inLanguage':'en','url':'https://ex.org/s/view.html','pagination':'1–10',"
            + "'isPartOf':[{'@type':'PublicationIssue','issueNumber':'11','isPartOf':{'@type':'PublicationVolume','volumeNumber':'23',"
            + "'isPartOf':{'@type':'Periodical','name':'Marxism Today'}}},"
            + "{'@type':'CreativeWork','name':'Stalin: a digital edition','url':'https://ex.org/s/','inLanguage':'en',"
            + "'editor':{'@type':'Person','name':'E. Ditor','@id':'https://orcid.org/0000-0001-2345-6789'},'version':'1.0.0',"
            + "'datePublished':'2026-11-23','publisher':{'@type':'Organization','name':'A House'},"
            + "'identifier':'https://doi.org/10.5/x','license':'https://creativecommons.org/licenses/by/4.0/'}]}",
        JsonLd.of(FULL, text(FULL)).replace('"', '\''));
  }

  @Test
  void theTitlePageStandsForTheEditionAndOtherPagesArePartsOfIt() {
    String home = JsonLd.of(FULL, FULL.document("index").orElseThrow());
    assertEquals(true, home.contains("\"hasPart\":{\"@type\":\"CreativeWork\",\"name\":\"Title of view\",\"url\":\"https://ex.org/s/view.html\"}"), home);
    assertEquals(
        "{'@context':'https://schema.org','@type':'WebPage','name':'Search','inLanguage':'en','url':'https://ex.org/s/search.html',"
            + "'isPartOf':{'@type':'CreativeWork','name':'Stalin: a digital edition','url':'https://ex.org/s/'}}",
        JsonLd.generated(FULL, "Search", "search.html").replace('"', '\''));
  }

  @Test
  void jsonCannotEndItsScript() {
    String json = Json.of(Map.of("name", "</script><!-- & \"\\\n\u2028"));
    assertFalse(json.contains("<"), json);
    assertEquals("{\"name\":\"\\u003c/script\\u003e\\u003c!-- \\u0026 \\\"\\\\\\u000a\\u2028\"}", json);
  }
}

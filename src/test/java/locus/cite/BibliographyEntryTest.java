package locus.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import locus.model.Name;
import locus.model.ReadingText;
import locus.model.SourceRef;
import locus.model.Styled;
import locus.model.Work;
import locus.view.Messages;
import org.junit.jupiter.api.Test;

class BibliographyEntryTest {

  private static final Name CARR = new Name("Carr", "E. H.", "", "");
  private static final Name DAVIES = new Name("Davies", "R. W.", "", "");
  private static final Name OTHERS = new Name("others", "", "", "");

  private static Work work(String type, List<Name> authors, List<Name> editors, String... fields) {
    Map<String, String> map = new LinkedHashMap<>();
    for (int i = 0; i < fields.length; i += 2) {
      map.put(fields[i], fields[i + 1]);
    }
    return new Work("key", type, authors, editors, map, SourceRef.of("content/works.bib"));
  }

  private static String shown(Work work) {
    return shown(work, "en");
  }

  private static String shown(Work work, String language) {
    return BibliographyEntry.of(work, new Terms(Messages.of(language))).stream()
        .map(run -> run instanceof Styled ? "_" + ReadingText.of(List.of(run)) + "_" : ReadingText.of(List.of(run)))
        .collect(Collectors.joining()).replace('\u00A0', ' ');
  }

  private static String sortKey(Work work) {
    return BibliographyEntry.sortKey(work, new Terms(Messages.of("en")));
  }

  private static List<Name> names(Name... names) {
    return Arrays.asList(names);
  }

  /** In the terms of the edition's language. */
  @Test
  void anotherLanguage() {
    Work book = work("book", names(CARR, DAVIES), names(new Name("Ditor", "Eve", "", "")), "title", "Landwirtschaft", "edition", "2", "volume", "1", "translator", "Ana Traduttore", "year", "1969");
    assertEquals("Carr, E. H., und R. W. Davies. _Landwirtschaft_. Herausgegeben von Eve Ditor. Übersetzt von Ana Traduttore. 2. Aufl. Bd. 1. 1969.", shown(book, "de"));
    assertEquals("Carr, E. H., et R. W. Davies. _Landwirtschaft_. Édité par Eve Ditor. Traduit par Ana Traduttore. 2e éd. Vol. 1. 1969.", shown(book, "fr"));
    assertEquals("Carr, E. H., and R. W. Davies. _Landwirtschaft_. Edited by Eve Ditor. Translated by Ana Traduttore. 2nd ed. Vol. 1. 1969.", shown(book, "pl"));
    Work part = work("incollection", names(CARR, DAVIES, CARR), names(DAVIES), "title", "Die «Kulaken»", "booktitle", "Dorf", "pages", "3–9", "year", "1970");
    assertEquals("Carr, E. H., R. W. Davies y E. H. Carr. «Die “Kulaken”». En _Dorf_, editado por R. W. Davies, 3–9. 1970.", shown(part, "es"));
  }

  @Test
  void aBook() {
    assertEquals(
        "Carr, E. H. _Socialism in One Country_. 2nd ed. Vol. 1. London: Macmillan, 1958.",
        shown(
            work("book", names(CARR), names(), "title", "Socialism in One Country", "publisher", "Macmillan", "address", "London",
                "year", "1958", "volume", "1", "edition", "2nd")));
  }

  @Test
  void anArticle() {
    assertEquals(
        "Gollan, John. “Socialist Democracy: Some Problems.” _Marxism Today_ 20, no. 1 (January 1976): 4–30.",
        shown(
            work("article", names(new Name("Gollan", "John", "", "")), names(), "title", "Socialist Democracy: Some Problems",
                "journal", "Marxism Today", "volume", "20", "number", "1", "month", "January", "year", "1976", "pages", "4–30")));
    assertEquals("“Stalin.” _The Observer_, 20 May 1979.",
        shown(work("article", names(), names(), "title", "Stalin", "journal", "The Observer", "day", "20", "month", "May", "year", "1979")));
    assertEquals("[Article]. _The Observer_, no. 2.", shown(work("article", names(), names(), "title", "[Article]", "journal", "The Observer", "number", "2")));
    assertEquals("“Why?” _The Observer_.", shown(work("article", names(), names(), "title", "Why?", "journal", "The Observer")));
  }

  @Test
  void aPartOfABook() {
    assertEquals(
        "Marx, Karl. “The Eighteenth Brumaire.” In _Selected Works_, edited by E. H. Carr and R. W. Davies, vol. 2, 96. London, 1968.",
        shown(
            work("incollection", names(new Name("Marx", "Karl", "", "")), names(CARR, DAVIES), "title", "The Eighteenth Brumaire",
                "booktitle", "Selected Works", "volume", "2", "pages", "96", "address", "London", "year", "1968")));
  }

  @Test
  void severalAuthorsAndEditors() {
    assertEquals("Carr, E. H., and R. W. Davies. _Foundations_.", shown(work("book", names(CARR, DAVIES), names(), "title", "Foundations")));
    assertEquals("Carr, E. H., R. W. Davies, and X. _F_.", shown(work("book", names(CARR, DAVIES, new Name("X", "", "", "")), names(), "title", "F")));
    assertEquals("Carr, E. H., et al. _F_.", shown(work("book", names(CARR, OTHERS), names(), "title", "F")));
    assertEquals("Carr, E. H., ed. _F_.", shown(work("book", names(), names(CARR), "title", "F")));
    assertEquals("Carr, E. H., and R. W. Davies, eds. _F_.", shown(work("book", names(), names(CARR, DAVIES), "title", "F")));
    assertEquals("Carr, E. H. _F_. Edited by R. W. Davies.", shown(work("book", names(CARR), names(DAVIES), "title", "F")));
  }

  @Test
  void whatIsNotKnownIsLeftOut() {
    assertEquals("_History of the CPSU(b)_.", shown(work("book", names(), names(), "title", "History of the CPSU(b)")));
    assertEquals("", shown(work("book", names(), names())));
    assertEquals("_F_. Moscow, 1967.", shown(work("book", names(), names(), "title", "F", "address", "Moscow", "year", "1967")));
  }

  @Test
  void quotationMarksWithinATitleBecomeSingle() {
    assertEquals("“On ‘Stalinism’.”", shown(work("misc", names(), names(), "title", "On “Stalinism”")));
  }

  @Test
  void anAddressIsTheDoiOrElseTheUrl() {
    assertEquals("_F_. https://doi.org/10.1/x.", shown(work("book", names(), names(), "title", "F", "doi", "https://doi.org/10.1/x", "url", "http://y")));
    assertEquals("_F_. http://y.", shown(work("book", names(), names(), "title", "F", "url", "http://y")));
  }

  @Test
  void aWorkIsSortedByItsAuthorsOrElseItsTitle() {
    assertEquals("Carr, E. H. Socialism 1958", sortKey(work("book", names(CARR), names(), "title", "Socialism", "year", "1958")));
    assertEquals("History", sortKey(work("book", names(), names(), "title", "History")));
    assertEquals("Carr, E. H. History", sortKey(work("book", names(), names(CARR), "title", "History")));
  }
}

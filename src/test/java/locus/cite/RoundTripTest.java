package locus.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import de.undercouch.citeproc.bibtex.BibTeXConverter;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLName;
import de.undercouch.citeproc.ris.RISConverter;
import de.undercouch.citeproc.ris.RISParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import locus.model.Name;
import org.junit.jupiter.api.Test;

/** What reference managers are given comes back from parsers that are not ours, without loss. */
class RoundTripTest {

  private static final CitedWork ARTICLE =
      new CitedWork(
          CitedWork.Kind.ARTICLE, "muller1979", "Profit & loss: 5 % of the “kulaks”, or {none}?", PersonName.of("Jürgen Müller; Ludwig van Beethoven"),
          List.of(), "Past & Present", "38", "4", "601–619", "A_House", "Łódź", "1979-12", "digital edition, version 1.0.0 (2026)", "en", "10.1000/a_b");

  private static final CitedWork BOOK =
      new CitedWork(
          CitedWork.Kind.BOOK, "communist1920", "Über die Lage", PersonName.of("Communist Party of Great Britain,"), PersonName.of("Eve Ditor"),
          "", "", "", "", "Plon", "Paris", "1920", "digital edition", "de", "");

  private static final String ADDRESS = "https://example.org/a_b~c/view.html#p19";

  @Test
  void bibtex() throws Exception {
    CSLItemData article = bibtex(ARTICLE);
    assertEquals("Profit & loss: 5 % of the “kulaks”, or {none}?", article.getTitle().replace("\\{", "{").replace("\\}", "}"));
    assertEquals("Müller, Jürgen; van Beethoven, Ludwig", names(article.getAuthor()));
    assertEquals(
        List.of("Past & Present", "38", "4", "601-619", ADDRESS, "10.1000/a_b", "Digital edition, version 1.0.0 (2026)"),
        Stream.of(article.getContainerTitle(), article.getVolume(), article.getNumber(), article.getPage().replace('–', '-'), article.getURL(), article.getDOI(), article.getNote()).toList());
    assertEquals("[1979, 12]", Arrays.toString(article.getIssued().getDateParts()[0]));
    CSLItemData book = bibtex(BOOK);
    assertEquals("Communist Party of Great Britain", names(book.getAuthor()));
    assertEquals("Ditor, Eve", names(book.getEditor()));
    assertEquals(List.of("Über die Lage", "Plon", "Paris"), List.of(book.getTitle(), book.getPublisher(), book.getPublisherPlace()));
  }

  @Test
  void ris() throws IOException {
    CSLItemData article = ris(ARTICLE);
    assertEquals("Müller, Jürgen; van Beethoven, Ludwig", names(article.getAuthor()));
    assertEquals(
        List.of(ARTICLE.title(), "38", "4", "601-619", "A_House", "Łódź", ADDRESS, "10.1000/a_b"),
        List.of(article.getTitle(), article.getVolume(), article.getIssue(), article.getPage().replace('–', '-'), article.getPublisher(),
            article.getPublisherPlace(), article.getURL(), article.getDOI()));
    // Where RIS of 2011 has the journal; the converter looks for it where Zotero looks for an abbreviation.
    var library = new RISParser().parse(new StringReader(RisRecord.of(ARTICLE, ADDRESS, "")));
    assertEquals("Past & Present", library.getReferences().get(0).getSecondaryTitle());
    assertEquals("1979/12/", article.getIssued().getRaw());
    assertTrue(RisRecord.of(ARTICLE, ADDRESS, "Passage 19").contains("N1  - Digital edition, version 1.0.0 (2026)\r\nN1  - Passage 19\r\n"));
    CSLItemData book = ris(BOOK);
    assertTrue(RisRecord.of(BOOK, "", "").contains("AU  - Communist Party of Great Britain,\r\n"));
    assertEquals("Communist Party of Great Britain", names(book.getAuthor()));
    assertEquals("Ditor, Eve", names(book.getEditor()));
  }

  @Test
  void cslJson() {
    JsonObject item = JsonParser.parseString(CslJson.of(ARTICLE, ADDRESS, "Passage 19")).getAsJsonObject();
    assertEquals("article-journal", item.get("type").getAsString());
    assertEquals(ARTICLE.title(), item.get("title").getAsString());
    assertEquals("van", item.getAsJsonArray("author").get(1).getAsJsonObject().get("non-dropping-particle").getAsString());
    assertEquals("[[1979,12]]", item.getAsJsonObject("issued").get("date-parts").toString());
    assertEquals(ADDRESS, item.get("URL").getAsString());
    assertEquals("Passage 19", item.get("annote").getAsString());
    assertEquals("Medium: digital edition, version 1.0.0 (2026)", item.get("note").getAsString());
    JsonObject book = JsonParser.parseString(CslJson.of(BOOK, "", "")).getAsJsonObject();
    assertEquals("Communist Party of Great Britain", book.getAsJsonArray("author").get(0).getAsJsonObject().get("literal").getAsString());
    assertEquals(false, book.has("URL"));
  }

  @Test
  void namesAreTakenApart() {
    assertEquals(
        List.of(new Name("Harrison", "Mark", "", ""), new Name("Beethoven", "Ludwig", "van", ""), new Name("King", "Martin Luther", "", "Jr"),
            new Name("Gaulle", "Charles", "de", ""), new Name("Plato", "", "", ""), new Name("Marxist Group", "", "", ""), new Name("Bread, Salt and Co.", "", "", "")),
        PersonName.of("Mark Harrison; Ludwig van Beethoven; Martin Luther King, Jr; de Gaulle, Charles; Plato; Marxist Group,; Bread, Salt and Co.,"));
    Name king = new Name("King", "Martin Luther", "", "Jr.");
    assertEquals(
        List.of(king, king, king, king, new Name("Berg", "Jan", "van der", "III")),
        PersonName.of("Martin Luther King Jr.; Martin Luther King, Jr.; King, Jr., Martin Luther; King, Martin Luther, Jr.; van der Berg, III, Jan"));
    assertEquals("E. H. Carr, Marxist Group, Martin Luther King Jr.", PersonName.natural("Carr, E. H.; Marxist Group,; King, Jr., Martin Luther"));
  }

  /** Each was sent through Zotero's own translators, and came back as it was meant. */
  @Test
  void namesInTagsAreReadByZotero() {
    assertEquals(
        List.of("Mark Harrison", "King Jr, Martin Luther;", "van der Berg, Jan", "van der Berg, Jan Piet;", "Ministry of Food,", "Plato,", "司马, 迁", "Lloyd George, David"),
        PersonName.of("Mark Harrison; King, Jr., Martin Luther; Jan van der Berg; Jan Piet van der Berg; Ministry of Food,; Plato; 司马, 迁; Lloyd George, David")
            .stream().map(HighwireName::of).toList());
  }

  private static CSLItemData bibtex(CitedWork work) throws Exception {
    var converter = new BibTeXConverter();
    String entry = BibtexEntry.of(work, ADDRESS, "");
    var database = converter.loadDatabase(new ByteArrayInputStream(entry.getBytes(StandardCharsets.UTF_8)));
    return converter.toItemData(database).get(work.key());
  }

  private static CSLItemData ris(CitedWork work) throws IOException {
    var library = new RISParser().parse(new StringReader(RisRecord.of(work, ADDRESS, "")));
    return new RISConverter().toItemData(library).values().iterator().next();
  }

  private static String names(CSLName[] names) {
    return Stream.of(names).map(RoundTripTest::name).collect(Collectors.joining("; "));
  }

  private static String name(CSLName name) {
    String family = Stream.of(name.getNonDroppingParticle(), name.getDroppingParticle(), name.getFamily(), name.getLiteral())
        .filter(part -> part != null).collect(Collectors.joining(" "));
    return name.getGiven() == null || name.getGiven().isEmpty() ? family : family + ", " + name.getGiven();
  }
}

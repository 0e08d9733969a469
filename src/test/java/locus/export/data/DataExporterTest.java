package locus.export.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import locus.index.Indexes;
import locus.source.EditionReader;
import locus.view.Messages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataExporterTest {

  @TempDir Path folder;

  @BeforeEach
  void edition() throws IOException {
    Files.createDirectories(folder.resolve("content"));
    Files.writeString(folder.resolve("content/index.adoc"), "= Trial\n:edition-date: 2026-11-23\n");
    Files.writeString(
        folder.resolve("content/text.adoc"),
        "= Text\n\nBefore person:marx[Marx,sub=\"on, and off\",main=\"yes\"] after.\n\n== Part\n\npb:2[n=\"17\"]((Barley)) and person:marx[\"Marx\"].footnote:[person:marx[,in=\"title\"]He.]\n");
    Files.writeString(
        folder.resolve("content/persons.adoc"),
        "= Persons\n:jbake-type: register\n:kind: person\n\n[#marx,gnd=118578537,wikidata=Q9061,forms=\"Marx; Karl Marx\",dates=\"1818–1883\"]\n== Marx, Karl\n");
  }

  private String written(String host, String name) throws IOException {
    Path site = Files.createDirectories(folder.resolve("site"));
    Files.writeString(folder.resolve("jbake.properties"), "site.host=" + host);
    var edition = EditionReader.read(folder).edition();
    assertEquals(List.of(), new DataExporter(Indexes.of(edition), Messages.of("en")).write(edition, site));
    return Files.exists(site.resolve(name)) ? Files.readString(site.resolve(name)) : "";
  }

  @Test
  void theIndexHoldsEntriesFormsAuthoritiesAndLocators() throws IOException {
    assertEquals(
        """
        {"edition":"Trial","date":"2026-11-23","registers":[{"kind":"person","title":"Persons","address":"persons.html","entries":[\
        {"key":"marx","heading":"Marx, Karl","address":"persons.html#marx","dates":"1818–1883","forms":["Marx","Karl Marx"],\
        "authorities":{"gnd":"118578537","wikidata":"Q9061"},"sameAs":["https://www.wikidata.org/wiki/Q9061","https://d-nb.info/gnd/118578537"],\
        "locators":[{"locator":"2","address":"text.html#p2-marx","section":"Part","witnessPage":2,"witnessPagePrinted":"17","mentions":1},\
        {"locator":"2 n1","address":"text.html#n1-marx","section":"Part","inTitle":true,"mentions":1},\
        {"locator":"1","address":"text.html#p1-marx","sub":"on, and off","principal":true,"witnessPage":1,"mentions":1}]}]}],\
        "generalIndex":[{"heading":"Barley","address":"general-index.html#barley",\
        "locators":[{"locator":"2","address":"text.html#p2--barley","section":"Part","witnessPage":2,"witnessPagePrinted":"17","mentions":1}]}]}
        """,
        written("", "data/index.json"));
  }

  @Test
  void theTablesQuoteWhatMustBeQuoted() throws IOException {
    String[] lines = written("", "data/concordance.csv").split("\r\n");
    assertEquals(5, lines.length);
    assertEquals("persons,marx,\"Marx, Karl\",\"on, and off\",text,,1,text.html#p1-marx,1,0,1,,\"Before \",Marx,\" after.\"", lines[1]);
    assertEquals("persons,marx,\"Marx, Karl\",2,2,1,0,1,1,2 n1,text.html#n1-marx", written("", "data/chart.csv").split("\r\n")[3]);
  }

  @Test
  void theContextsAreAScript() throws IOException {
    String script = written("", "data/contexts.js");
    assertTrue(
        script.startsWith(
            "locus.contexts({\"text.html\":{\"sections\":[\"Text\",\"Part\"],\"pages\":[\"page 1 of the witness\",\"page 2 of the witness, numbered 17\"],"
                + "\"at\":{\"p1-marx\":[0,\"1\",\"Before \",\"Marx\",\" after.\",0]"),
        script);
    assertTrue(script.contains("\"p2-marx\":[1,\"2\",\"Barley and \",\"\\\"Marx\\\"\",\".\",1]"), script);
    assertTrue(script.contains("\"n1-marx\":[1,\"2 n1\",\"\",\"\",\"He.\"]"), script);
    assertTrue(script.endsWith("}}});\n"), script);
  }

  @Test
  void aBeaconNeedsAnAddress() throws IOException {
    assertEquals("", written("", "data/beacon-gnd.txt"));
    assertEquals(
        """
        #FORMAT: BEACON
        #PREFIX: https://d-nb.info/gnd/
        #NAME: Trial
        #HOMEPAGE: https://example.org/e/
        #FEED: https://example.org/e/data/beacon-gnd.txt
        #TIMESTAMP: 2026-11-23
        118578537||https://example.org/e/persons.html#marx
        """,
        written("https://example.org/e", "data/beacon-gnd.txt"));
  }

  @Test
  void anEditionWithoutMentionsHasNoTables() throws IOException {
    Files.writeString(folder.resolve("content/text.adoc"), "= Text\n\nNothing.\n");
    assertEquals("", written("", "data/concordance.csv"));
    assertFalse(Files.exists(folder.resolve("site/data/contexts.js")));
  }
}

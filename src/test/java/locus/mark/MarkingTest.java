package locus.mark;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import locus.index.TestEdition;
import locus.mark.Unmarked.Likelihood;
import locus.model.Edition;
import locus.model.Entry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MarkingTest {

  private static final String TEXT = "content/text.adoc";
  private static final Edition EDITION =
      new TestEdition()
          .text("text", List.of())
          .register(
              "persons", "person", entry("stalin", "Stalin, Joseph", "Stalin"), entry("carr", "Carr, E. H.", "E. H. Carr"),
              entry("feldman", "Feldman, Grigory", "Fel’dman"), entry("old", "Alexander I", "Alexander"), entry("new", "Alexander II", "Alexander"))
          .register("terms", "term", entry("nep", "New Economic Policy", "NEP"), entry("planning", "Planning", "planning"))
          .edition();

  @TempDir Path folder;

  private static Entry entry(String key, String heading, String form) {
    return new Entry(key, TestEdition.words(heading), heading, "", Map.of(), List.of(form), "", List.of(), "", List.of(), TestEdition.HERE);
  }

  private Marking marking(boolean titles, boolean quotations) {
    return new Marking(folder, EDITION, titles, quotations);
  }

  private List<Unmarked> find(String text, boolean titles, boolean quotations) throws IOException {
    Files.createDirectories(folder.resolve("content"));
    Files.writeString(folder.resolve(TEXT), text);
    return marking(titles, quotations).find(Set.of(TEXT));
  }

  private String found(String text) throws IOException {
    return shown(find("= Text\n\n" + text, false, false));
  }

  private static String shown(List<Unmarked> found) {
    return found.stream()
        .map(mention -> mention.likelihood().name().charAt(0) + " " + mention.place().line() + " " + mention.markup())
        .collect(Collectors.joining("; "));
  }

  /** Chinese, Japanese and Thai have no spaces between words. */
  @Test
  void wordsOfScriptsWithoutSpacesAreFoundWhereverTheyStand() throws IOException {
    Edition edition =
        new TestEdition()
            .text("text", List.of())
            .register("persons", "person", entry("laozi", "老子", "老聃"))
            .register("terms", "term", entry("dao", "道", "道"), entry("daode", "道德", "道德"), entry("api", "API", "API"))
            .edition();
    Files.createDirectories(folder.resolve("content"));
    Files.writeString(folder.resolve(TEXT), "= 經\n\n而老子說道可道，論道德與API接口。APIs\n");
    assertEquals(
        "L 3 term:api[API]; P 3 person:laozi[老子]; P 3 term:dao[道]; P 3 term:dao[道]; P 3 term:daode[道德]",
        shown(new Marking(folder, edition, false, false).find(Set.of(TEXT))));
  }

  @Test
  void aNameIsFoundWithItsLine() throws IOException {
    assertEquals("L 4 person:stalin[Joseph Stalin]; L 4 term:nep[NEP]", found("First line.\nJoseph Stalin ended NEP."));
    assertEquals("L 3 term:nep[New\nEconomic Policy]", found("The New\nEconomic Policy."));
    assertEquals("L 3 person:carr[E H Carr]; L 3 person:feldman[Fel'dman]", found("E H Carr and Fel'dman"));
  }

  @Test
  void wholeWordsThatAreNoPartOfALongerName() throws IOException {
    assertEquals("", found("Stalinism, Stalingrad, anti_Stalin."));
    assertEquals("L 3 person:stalin[Stalin]", found("He praised Stalin’s rule."));
    assertEquals("D 3 person:stalin[Stalin]", found("The Stalin Prize."));
    assertEquals("D 3 person:stalin[Stalin]", found("The anti-Stalin party."));
    assertEquals("D 3 person:stalin[Stalin]", found("Then Svetlana Stalin left."));
  }

  @Test
  void aCommonNounIsPossibleAndASharedNameDoubtful() throws IOException {
    assertEquals("P 3 term:planning[Planning]; P 3 term:planning[planning]", found("Planning begets planning."));
    assertEquals("D 3 person:new[Alexander]", found("Then Alexander came."));
  }

  @Test
  void neverWhereNoMarkupMayStand() throws IOException {
    assertEquals(
        "L 42 person:stalin[Stalin]",
        found(
            """
            ----
            Stalin
            ----

            [source]
            Stalin in code

            [listing]
            --
            Stalin

            Stalin
            --

            ....
            Stalin
            ....

            // Stalin
            :attribute: Stalin

             Stalin literal

            image::stalin.svg[Stalin]

            ////
            Stalin
            ////

            ++++
            Stalin
            ++++

            `Stalin` +Stalin+ pass:[Stalin] https://example.org/Stalin[Stalin] xref:persons.adoc#stalin[Stalin]
            person:stalin[Stalin,sub="Stalin"] <<p1,Stalin>> ((Stalin)) (((Stalin,Stalin))) {Stalin} [.Stalin]#x# [.Stalin]*x*

            [quote,Stalin]
            A quotation.

            Stalin"""));
  }

  @Test
  void norInFormulasCountersMenusAndLiteralCells() throws IOException {
    assertEquals("", found("\\(Stalin\\) \\[Stalin\\] \\$Stalin\\$ {counter:x:Stalin} \"Stalin > NEP\" person:Stalin"));
    assertEquals("L 7 person:stalin[Stalin]", found("[cols=\"1,2l\",role=x]\n|===\n|Stalin\n|===\nStalin"));
    assertEquals("L 7 person:stalin[Stalin]", found("[cols=\"1,2\",role=large]\n|===\n\n\n|Stalin\n|==="));
    assertEquals("", found("E. H. Carr begins a list, as Asciidoctor has it."));
    assertEquals("L 3 person:carr[E. H. Carr]", found("By E. H. Carr."));
    assertEquals("", shown(find("[[id]]\n= Text\nStalin <a@b.example>\n", true, true)));
  }

  @Test
  void noNameBeginsInOneBlockAndEndsInTheNext() throws IOException {
    assertEquals("", found(".The New\nEconomic Policy:: his"));
    assertEquals("", found("* The New\nEconomic Policy:: his"));
    assertEquals("", shown(find("= Text\n\n.The New\nEconomic Policy\n", true, true)));
  }

  @Test
  void notInTitlesOrQuotationsWithoutBeingTold() throws IOException {
    String text = "= Stalin\n\n== On Stalin\n\nIn _Stalin_ by “Stalin”.\n\n____\nStalin\n____\n\n[quote]\nStalin\n\nStalin footnote:[Stalin]\n";
    assertEquals("L 14 person:stalin[Stalin]; L 14 person:stalin[Stalin]", shown(find(text, false, false)));
    assertEquals(
        "L 14 person:stalin[Stalin]; L 14 person:stalin[Stalin]; P 3 person:stalin[Stalin]; P 5 person:stalin[Stalin]", shown(find(text, true, false)));
    assertEquals(
        "L 14 person:stalin[Stalin]; L 14 person:stalin[Stalin]; P 5 person:stalin[Stalin]; P 8 person:stalin[Stalin]; P 12 person:stalin[Stalin]",
        shown(find(text, false, true)));
  }

  @Test
  void theWordsOfAWorkCitedAreWords() throws IOException {
    assertEquals("L 3 person:carr[E H Carr]", found("work:carr-1970[E H Carr, _Stalin_,locator=\"Stalin\"]"));
  }

  @Test
  void writesTheMarkupAndNothingElse() throws IOException {
    String text = "\uFEFF= Text\r\n\r\nStalin, \tthe  Stalin\u00A0Prize  \r\nNEP.footnote:[On Stalin.]\r\n";
    List<Unmarked> all = find(text, false, false);
    marking(false, false).write(all.stream().filter(mention -> mention.likelihood() == Likelihood.LIKELY).toList());
    String expected =
        "\uFEFF= Text\r\n\r\nperson:stalin[Stalin], \tthe  Stalin\u00A0Prize  \r\nterm:nep[NEP].footnote:[On person:stalin[Stalin].]\r\n";
    assertEquals(expected, new String(Files.readAllBytes(folder.resolve(TEXT)), StandardCharsets.UTF_8));
    assertEquals("D 3 person:stalin[Stalin]", shown(find(expected, false, false)));
  }

  @Test
  void includedFilesAreLookedIntoToo() throws IOException {
    find("= Text\n\ninclude::_part.adoc[]\n\n----\ninclude::code.java[]\n----\n", false, false);
    Files.writeString(folder.resolve("content/_part.adoc"), "A part on Stalin.\n");
    assertEquals(Set.of(TEXT, "content/_part.adoc"), marking(false, false).files(EDITION));
  }
}

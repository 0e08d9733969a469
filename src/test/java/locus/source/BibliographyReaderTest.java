package locus.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import locus.model.Name;
import locus.model.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BibliographyReaderTest {

  private static final String FILE = "content/works.bib";

  private static BibliographyReader.Reading read(String text) {
    return BibliographyReader.of(text, FILE);
  }

  private static Work only(String text) {
    var reading = read(text);
    assertEquals(List.of(), reading.findings());
    assertEquals(1, reading.works().size());
    return reading.works().get(0);
  }

  private static String findings(String text) {
    return read(text).findings().stream()
        .map(finding -> finding.rule().code() + " " + finding.place().line() + " " + finding.message())
        .collect(Collectors.joining("\n"));
  }

  private static String keys(String text) {
    return read(text).works().stream().map(Work::key).collect(Collectors.joining(" "));
  }

  private static String words(String tex) {
    Set<String> unknown = new TreeSet<>();
    String words = Tex.words(tex, unknown);
    assertEquals(Set.of(), unknown, tex);
    return words;
  }

  private static Name name(String field) {
    return BibtexNames.of(field, new TreeSet<>()).get(0);
  }

  @Test
  void anEntryIsAWorkWithItsLine() {
    Work work =
        only(
            """
            % Exported
            @string{mac = "Macmillan"}

            @Book{carr-1970,
              Author = {Carr, E. H.},
              title = "{Socialism} in One
                       Country, 1924--1926",
              publisher = mac # { \\& Co.},
              year = 1970, month = jan,
            }
            """);
    assertEquals("carr-1970", work.key());
    assertEquals("book", work.type());
    assertEquals("content/works.bib:4", work.source().toString());
    assertEquals(List.of(new Name("Carr", "E. H.", "", "")), work.authors());
    assertEquals("Socialism in One Country, 1924–1926", work.field("title"));
    assertEquals("Macmillan & Co.", work.field("publisher"));
    assertEquals("1970", work.field("year"));
    assertEquals("January", work.field("month"));
    assertEquals("", work.field("author"));
  }

  @Test
  void commentsWordsBetweenEntriesPreamblesAndParenthesesAreTolerated() {
    assertEquals(
        "a b",
        keys("\uFEFFExported by hand.\n@comment{jabref-meta: x @book{no,};}\n@preamble{\"\\newcommand{\\x}{y}\"}\n% @book{not,}\n@book(a, title={A})\nWords.\n@misc{b}"));
    assertEquals("", findings("Exported by hand.\n@comment{x}\n@book(a, title={A})\nWords.\n"));
    assertEquals("", findings(""));
    assertEquals("50 % of it", only("@book{a,\n  % a comment, with a }\n  title = {50\n% of it} % another\n}").field("title"));
  }

  @Test
  void anEntryThatDoesNotCloseHasItsLineAndTheOthersAreRead() {
    String text = "@book{a,\n  title = {A}\n}\n@book{b,\n  title = {B\n}\n\n@book{c,\n  title = {C}\n}\n";
    assertEquals("C-001 6 A “,” or “}” is missing here.", findings(text));
    assertEquals("a c", keys(text));
    assertEquals("C-001 2 What is opened here does not close.", findings("@book{a,\n  title = {A {B},\n"));
  }

  @Test
  void otherFaultsHaveTheirLines() {
    assertEquals("C-001 2 A “,” or “}” is missing here.", findings("@book{a,\n  title = {A}\n  year = 1970\n}"));
    assertEquals("C-001 1 A “,” or “}” is missing here.", findings("@book{c\n  title = {C}\n}"));
    assertEquals("C-001 3 No @string defines the abbreviation “foo”.", findings("@book{a,\n title={A},\n year = foo\n}"));
    assertEquals("C-001 2 A “=” is missing here.", findings("@book{a,\n title {A}\n}"));
    assertEquals("C-001 1 Here a key is missing.", findings("@book{, title={A}}"));
    assertEquals("C-001 2 Here a value is missing.", findings("@book{a,\n title = ,\n}"));
    assertEquals("C-001 3 “year = 1970” stands outside of any entry.", findings("@book{a,\n title = {A}},\n year = 1970\n}"));
  }

  @Test
  void keysAreUniqueAndWellFormed() {
    assertEquals(
        "C-002 2 The key “a” is taken already (content/works.bib:1).\nC-003 3 “müller” cannot be the key of a work.\n"
            + "C-003 4 “a--b” cannot be the key of a work.",
        findings("@book{a}\n@book{a}\n@book{müller}\n@book{a--b}"));
    assertEquals("", findings("@book{DBLP:x_1.2-3}"));
  }

  @Test
  void addressesStayAsTheyAre() {
    assertEquals("http://a.b/c_d%20e~x--y", only("@misc{a, url={http://a.b/c_d%20e~x--y}}").field("url"));
  }

  @Test
  void namesAreTakenApart() {
    assertEquals(new Name("Carr", "E H", "", ""), name("E H Carr"));
    assertEquals(new Name("Beethoven", "Ludwig", "van", ""), name("Ludwig van Beethoven"));
    assertEquals(new Name("Schulenburg", "Friedrich", "von der", ""), name("von der Schulenburg, Friedrich"));
    assertEquals(new Name("King", "Martin Luther", "", "Jr."), name("King, Jr., Martin Luther"));
    assertEquals(new Name("Central Committee of the CPSU(b) and others", "", "", ""), name("{Central Committee of the CPSU(b) and others}"));
    assertEquals(new Name("Brinch Hansen", "Per", "", ""), name("Per {Brinch Hansen}"));
    assertEquals(new Name("Čapek", "Karel", "", ""), name("{\\v C}apek, Karel"));
    assertEquals(new Name("Plato", "", "", ""), name("Plato"));
    assertEquals(new Name("Nove", "A.", "", ""), name("A.~Nove"));
    assertEquals(new Name("Сталин", "И. В.", "", ""), name("Сталин, И. В."));
    assertEquals(
        List.of("A. B.", "Côte d’Or, É.", "others"),
        BibtexNames.of("A. B. and C{\\^o}te d'Or, {\\'E}.\n and  others", new TreeSet<>()).stream()
            .map(found -> found.given().isEmpty() || found.family().equals("B.") ? found.natural() : found.inverted())
            .toList());
  }

  @Test
  void texIsUnicode() {
    assertEquals("Müller Jósef Čapek Ørsted Dvořák Straße", words("M{\\\"u}ller J{\\'o}sef \\v{C}apek {\\O}rsted Dvo{\\v r}{\\'a}k Stra{\\ss}e"));
    assertEquals("Łódź é ï ç Ångström Ő", words("{\\L}\\'od\\'z \\'{e} \\\"{\\i} \\c{c} \\AA ngstr\\\"om \\H O"));
    assertEquals("“q” ‘s’ – — it’s", words("``q'' `s' -- --- it's"));
    assertEquals("50% & $5 #1 a_b {x}", words("50\\% \\& \\$5 \\#1 a\\_b \\{x\\}"));
    assertEquals("The Bold thing", words("\\textit{The \\textbf{Bold}} {\\em thing}"));
    assertEquals("LaTeX x …", words("\\LaTeX{} x \\ldots"));
    assertEquals("p.\u00A05 S.\u202F6", words("p.~5 S.\\,6"));
    assertEquals("История 日本 😀 100%", words("История 日本 😀 100%"));
    assertEquals("x", words("{x"));
    assertEquals("x \\", words("x \\"));
  }

  @Test
  void texThatIsNotKnownIsKeptAndReported() {
    assertEquals("C-004 1 “a” has TeX that is shown as it is written: $x^2$ \\foo.", findings("@book{a, title={On \\foo{bar} and $x^2$}}"));
    assertEquals("On \\foo bar and $x^2$", read("@book{a, title={On \\foo{bar} and $x^2$}}").works().get(0).field("title"));
  }

  @Test
  void aFileThatIsNotUtf8HasTheLine(@TempDir Path folder) throws IOException {
    Path file = Files.write(folder.resolve("works.bib"), "@book{a}\n@book{b, title={M\u00FCller}}\n".getBytes(StandardCharsets.ISO_8859_1));
    var reading = BibliographyReader.read(file, FILE);
    assertEquals("S-001 content/works.bib:2", reading.findings().get(0).rule().code() + " " + reading.findings().get(0).place());
    assertEquals(List.of(), reading.works());
  }

  @Test
  void aGoodFileIsReadFromDisk(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("works.bib"), "@book{a, title={Žižek}}\r\n@book{b}\r\n");
    var reading = BibliographyReader.read(file, FILE);
    assertEquals(List.of(), reading.findings());
    assertEquals("Žižek", reading.works().get(0).field("title"));
    assertEquals(2, reading.works().get(1).source().line());
  }

  @Test
  void theSignsOfTransliterationStayStraight() {
    var works =
        BibliographyReader.of("@book{a, title = {Vos'moi s''ezd}, language = {ru-Latn}, note = {The editor's.}}", "works.bib").works();
    assertEquals("Vos'moi s''ezd", works.get(0).field("title"));
    assertEquals("The editor’s.", works.get(0).field("note"));
  }
}

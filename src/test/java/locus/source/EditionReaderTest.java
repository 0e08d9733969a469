package locus.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import locus.model.Document;
import locus.model.Entry;
import locus.model.Metadata;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EditionReaderTest {
  @TempDir Path folder;
  private Editions edition;

  @BeforeEach
  void text() {
    edition = Editions.in(folder).with("text.adoc", "= Text\n\nwords\n");
  }

  private void finds(String... findings) {
    assertEquals(List.of(findings), edition.findings());
  }

  @Test
  void oneStockFileIsAnEdition() {
    var reading = edition.read();
    assertEquals(List.of("index", "text"), reading.edition().documents().stream().map(Document::path).toList());
    assertEquals("text Text", reading.edition().metadata().id() + " " + reading.edition().metadata().title());
    assertEquals(List.of(), reading.findings());
  }

  @Test
  void aBookThatIsAllInTheIndexIsAText() throws Exception {
    edition.with("index.adoc", "= Book\n\nwords\n");
    assertEquals(Document.Kind.HOME, edition.document("index").kind());
    Files.delete(edition.content().resolve("text.adoc"));
    assertEquals("TEXT text", edition.document("index").kind() + " " + edition.document("index").type());
    assertEquals(1, edition.read().edition().documents().size());
    edition.with("index.adoc", "= Book\n:jbake-type: home\n\nwords\n");
    assertEquals(Document.Kind.HOME, edition.document("index").kind());
  }

  @Test
  void aChapterWithoutATitleLineIsCalledByItsHeading() {
    edition.with("text.adoc", "== Chapter I\n\nwords\n");
    assertTrue(edition.document("text").isTitledByItsHeading());
    assertEquals("Chapter I", edition.read().edition().metadata().title());
    edition.with("text.adoc", "== Chapter I\n\nwords\n\n== Chapter II\n\nwords\n");
    assertFalse(edition.document("text").isTitledByItsHeading());
  }

  @Test
  void anEmptyFolderIsAFinding() throws Exception {
    Files.delete(edition.content().resolve("text.adoc"));
    finds("S-016 content");
    assertEquals(List.of("S-016 content"), Editions.in(folder.resolve("none")).findings());
  }

  @Test
  void metadataComeFromTheTitlePage() {
    edition.with("index.adoc", "= The Édition: Sub\n:edition-version: 1.0\n:edition-date: 2026-01-02\n:editor: Ann Lee <https://orcid.org/0000-0001-2345-6789>; Bo\n:doi: https://doi.org/10.1/x\n:lang: de\n:work-author: W\n:witness: the print\n\nHello.");
    Metadata metadata = edition.read().edition().metadata();
    assertEquals("the-edition The Édition Sub 1.0 2026-01-02 10.1/x de W the print", String.join(" ", metadata.id(), metadata.title(), metadata.subtitle(), metadata.version(), metadata.date(), metadata.doi(), metadata.language(), metadata.original().author(), metadata.original().witness()));
    assertEquals(List.of(new Metadata.Editor("Ann Lee", "0000-0001-2345-6789"), new Metadata.Editor("Bo", "")), metadata.editors());
    assertEquals("de", edition.document("text").language());
  }

  @Test
  void hostIsTheEditors() throws Exception {
    assertEquals(Optional.empty(), edition.read().edition().metadata().host());
    Files.writeString(folder.resolve("jbake.properties"), "site.host = https://x.org/\n");
    assertEquals(Optional.of("https://x.org"), edition.read().edition().metadata().host());
    for (String other : List.of("x.org", "ftp://x.org", "https:///d", "https://x.org/?d", "https://x.org/#d", "https://me@x.org", "https://x.org/\\u0022")) {
      Files.writeString(folder.resolve("jbake.properties"), "\nsite.host=" + other + "\n");
      assertEquals(Optional.empty(), edition.read().edition().metadata().host(), other);
      finds("S-018 jbake.properties:2");
    }
  }

  @Test
  void textsFollowTheTitlePageThenTheirPaths() {
    edition.with("ch10.adoc", "= Ten").with("ch2.adoc", "= Two").with("about.adoc", "= About").with("app/b/c.adoc", "= C").with("app/d.adoc", "= D").with("index.adoc", "= I\n\nxref:text.adoc[T]");
    assertEquals(List.of("index", "text", "ch2", "ch10", "app/d", "app/b/c", "about"), edition.read().edition().documents().stream().map(Document::path).toList());
  }

  @Test
  void registers() {
    edition.with("persons.adoc", "= Persons\n:jbake-type: register\n:kind: person\n\nBefore.\n\n[#stalin,sort=\"Stalin, J\",dates=\"1878–1953\",wikidata=Q855,forms=\"Stalin; Josif\",see-also=\"lenin; marx\",source=\"S\"]\n== Stalin, _Joseph_\n\nA man.\n\n[#koba,see=stalin]\n== Koba\n");
    var register = edition.document("persons").register().orElseThrow();
    Entry stalin = register.entries().get(0);
    assertEquals("person stalin Stalin, J 1878–1953 {wikidata=Q855} [Stalin, Josif] [lenin, marx] S par(A man.)", String.join(" ", register.kind(), stalin.key(), stalin.sort(), stalin.dates(), stalin.authorities().toString(), stalin.forms().toString(), stalin.seeAlso().toString(), stalin.sourceOfFacts(), Notation.of(stalin.description())));
    assertTrue(register.entries().get(1).isSeeReference());
    assertEquals("par(Before.)", Notation.of(edition.document("persons").blocks()));
    finds();
  }

  @Test
  void registerWithoutKind() {
    edition.with("r.adoc", "= R\n:jbake-type: register\n\nx").with("s.adoc", "= S\n:jbake-type: register\n:kind: footnote\n\nx");
    finds("S-017 content/r.adoc", "S-017 content/s.adoc:3");
  }

  @Test
  void partialsAndIncludedFilesAreNoPages() {
    edition.with("_p.adoc", "= P").with("part.adoc", "part words").with("d/e.adoc", "= E\n:p: ../part.adoc\n\ninclude::{p}[]\n\ninclude::../data.csv[]").with("data.csv", "a,b");
    var read = edition.read().edition();
    assertEquals(List.of("index", "text", "d/e"), read.documents().stream().map(Document::path).toList());
    assertEquals(List.of(), read.files());
    assertEquals("p1(part words) p2(a,b)", Notation.of(edition.document("d/e").blocks()));
  }

  @Test
  void includesTakeTagsLinesAndLevels() {
    edition.with("_p.adoc", "one\n\n// tag::a[]\ntwo\n// end::a[]\n\n== Three\n\nfour\n");
    assertEquals("p1(two)", edition.text("include::_p.adoc[tag=a]"));
    assertEquals("p1(one)", edition.text("include::_p.adoc[lines=1..2]"));
    assertEquals("p1(one)", edition.text("include::_p.adoc[tags=**;!a,lines=1]"));
    assertTrue(edition.text("== A\n\ninclude::_p.adoc[leveloffset=+1]").contains("#_three(Three | p3(four))"));
    assertEquals("p1(x)", edition.text("x\n\ninclude::_none.adoc[opts=optional]"));
    finds();
  }

  @Test
  void includesStayInside() throws Exception {
    Files.writeString(folder.resolve("secret.adoc"), "secret");
    Files.createSymbolicLink(edition.content().resolve("_link.adoc"), folder.resolve("secret.adoc"));
    edition.with("text.adoc", "= T\n\ninclude::../secret.adoc[]\n\ninclude::_link.adoc[]\n\ninclude::https://x.org/y.adoc[]\n\ninclude::none.adoc[]\n\ninclude::_self.adoc[]\n").with("_self.adoc", "include::_self.adoc[]\n");
    finds("S-004 content/_self.adoc:1", "S-003 content/text.adoc:3", "S-003 content/text.adoc:5", "S-003 content/text.adoc:7", "S-002 content/text.adoc:9");
    assertEquals("", Notation.of(edition.document("text").blocks()));
  }

  @Test
  void symbolicLinksStayInside() throws Exception {
    Files.writeString(folder.resolve("x.png"), "x");
    Files.createSymbolicLink(edition.content().resolve("x.png"), folder.resolve("x.png"));
    Files.createSymbolicLink(edition.content().resolve("loop"), edition.content());
    finds("S-010 content/loop", "S-010 content/x.png");
  }

  @Test
  void bytesAreUtf8() {
    edition.with("latin.adoc", "= L\n\na\ncaf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
    finds("S-001 content/latin.adoc:4");
  }

  @Test
  void charactersArePrintable() {
    edition.with("text.adoc", "= T\n\na\u0001b\nc\uFDD0d");
    finds("S-011 content/text.adoc:3", "S-011 content/text.adoc:4");
    assertEquals("p1(a\uFFFDb c\uFFFDd)", Notation.of(edition.document("text").blocks()));
  }

  @Test
  void namesAndAddresses() {
    edition.with("a b.png", "x").with("search.adoc", "= S").with("v/x.adoc", "= X").with("assets/y.css", "y").with("n.md", "# x").with("text.asciidoc", "= T");
    finds("S-006 content/a b.png", "S-007 content/assets/y.css", "S-009 content/n.md", "S-007 content/search.adoc", "S-008 content/text.asciidoc", "S-007 content/v/x.adoc");
  }

  @Test
  void theEditionsOwnFilesAreNotPublished() {
    edition.with("works.bib", "x").with("anchors.ledger", "x").with("releases/1.0.0/index.html", "x").with("_draft.png", "x").with(".hidden", "x").with("map.png", "x");
    assertEquals(List.of("map.png"), edition.read().edition().files());
    finds();
  }

  @Test
  void picturesExist() {
    edition.with("text.adoc", "= T\n\nimage::none.png[]\n\na\nimage:../../x.png[] image:https://r.org/x.png[R]");
    finds("S-014 content/text.adoc:3", "S-003 content/text.adoc:6", "S-013 content/text.adoc:6");
  }

  @Test
  void referencesResolve() {
    edition.with("text.adoc", "= T\n\na\n<<tow>> xref:txet.adoc[x]\nxref:other.adoc#x[]\n\n[#two]\nb <<p9>> <<p2>>").with("other.adoc", "= O");
    finds("X-001 content/text.adoc:4", "X-001 content/text.adoc:4", "X-001 content/text.adoc:5", "X-001 content/text.adoc:8");
    assertTrue(edition.read().findings().get(0).message().contains("Did you mean two?"));
    assertTrue(edition.read().findings().get(1).message().contains("Did you mean text?"));
  }

  @Test
  void idsAreTheEditorsAndUnique() {
    edition.with("text.adoc", "= T\n\n[#p12]\na\n\n[#x]\nb\n\n[#x]\nc");
    finds("X-002 content/text.adoc:4", "X-003 content/text.adoc:10");
  }

  @Test
  void whatAsciidoctorSaysIsAFinding() {
    edition.with("text.adoc", "= T\n\n|===\n|a |b\n\n|c\n|===\n\n----\nx");
    var codes = edition.findings();
    assertFalse(codes.isEmpty());
    assertTrue(codes.stream().allMatch(code -> code.startsWith("S-00") && code.contains("content/text.adoc:")), codes.toString());
  }
}

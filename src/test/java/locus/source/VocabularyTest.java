package locus.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import locus.model.Division;
import locus.model.Emendation;
import locus.model.Mention;
import locus.model.Paragraph;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VocabularyTest {
  @TempDir Path folder;
  private Editions edition;

  @BeforeEach
  void registers() {
    edition = Editions.withRegisters(folder);
  }

  private void reads(String source, String expected) {
    assertEquals(expected, edition.text(source));
    assertEquals(List.of(), edition.findings());
  }

  private String notes() {
    return String.join(" ", edition.document("text").notes().stream().map(Notation::note).toList());
  }

  @Test
  void wordsMayHoldCommasAndFormatting() {
    reads("a person:stalin[Stalin, the _man_] b", "p1(a {person:stalin Stalin, the emphasis<man>} b)");
  }

  @Test
  void macrosStandInFormattingAndFormattingInMacros() {
    reads("_person:x[it]_ *a person:x[b]* `person:y[m]` person:g[Gollan]^3^",
        "p1(emphasis<{person:x it}> strong<a {person:x-2 b}> monospace<{person:y m}> {person:g Gollan}superscript<3>)");
  }

  @Test
  void macrosStandSideBySideAndBeforePunctuation() {
    reads("person:a[A]person:b[B], person:c[C]’s.", "p1({person:a A}{person:b B}, {person:c C}’s.)");
  }

  @Test
  void macrosNestInEachOther() {
    reads("corr:[a person:k[Kirov] b,sic=\"x _y_\",note=\"for person:z[Z]\"]", "p1({CORR1 a {person:k Kirov} b | x emphasis<y> | for {person:z Z}})");
    reads("person:a[corr:[A,sic=\"B\"] c]", "p1({person:a {CORR1 A | B | } c})");
  }

  @Test
  void macrosNestInNotesBothWays() {
    reads("x.footnote:[See work:carr[E H Carr, _S_,locator=\"Vols. 1, 2\"], [sic\\] person:m[M].] y ednote:[Of footnote:[inner] and person:n[N]].",
        "p1(x.^A1^ y ^E1^.)");
    assertEquals("n1(See {work:carr E H Carr, emphasis<S> @Vols. 1, 2}, [sic] {person:m M}.) n2(inner) ea(Of ^A2^ and {person:n N})", notes());
  }

  @Test
  void macrosRunOverLineEnds() {
    reads("A person:j[Joseph\nStalin] b.\nsupplied:[c\n// a comment\nd]", "p1(A {person:j Joseph Stalin} b. {SUPPLIED1 c d |  | })");
  }

  @Test
  void macrosStandInHeadingsWithoutAChangeOfTheId() {
    reads("== Of person:stalin[Stalin]’s term:nep[N.E.P.]\n\nx", "#_of_stalins_n_e_p(Of {person:stalin Stalin}’s {term:nep N.E.P.} | p1(x))");
  }

  @Test
  void whatIsSaidOfAHeadingIsNotInItsId() {
    reads("== The corr:[tasks,sic=\"taslks\",note=\"a _slip_ of person:x[X]\"]ednote:[On *this*.]\n\nx",
        "#_the_tasks(The {CORR1 tasks | taslks | a emphasis<slip> of {person:x X}}^E1^ | p1(x))");
    assertEquals("ea(On strong<this>.)", notes());
  }

  @Test
  void macrosStandInCreditsAndIndexTerms() {
    reads("[quote,person:marx[Karl Marx],work:cap[Capital]]\n____\nOf person:m[M] ((index person:m[Marx])).\n____",
        "quote(p1(Of {person:m M} ((index Marx index {person:m-2 Marx})).) — {person:marx Karl Marx}, {work:cap Capital})");
  }

  @Test
  void macrosStandInLinksAndReferences() {
    reads("https://x.org[of person:a[A]] https://x.org/person:b[B] person:c[https://y.org/z] person:d[<<_a,to *d*>>]\n\n[#_a]\nq",
        "p1(<https://x.org of {person:a A}> <https://x.org/person:b B> {person:c <https://y.org/z https://y.org/z>} {person:d <text#_a to strong<d>>}) p2(q)");
  }

  @Test
  void codeShowsWhatWasWritten() {
    reads("----\nperson:x[a,main=\"yes\"] \\person:y[b] corr:[a,sic=\"b \\\"c\\\"\",note=\"d\"] person:unclosed[\n----",
        "p1(person:x[a,main=\"yes\"] \\person:y[b] corr:[a,sic=\"b \\\"c\\\"\",note=\"d\"] person:unclosed[)");
    reads("`+person:x[y]+` +person:x[y]+ pass:[person:x[y\\]] +++person:x[y]+++",
        "p1(monospace<person:x[y]> person:x[y] person:x[y] person:x[y])");
    reads(" person:x[y] literal", "p1(person:x[y] literal)");
  }

  @Test
  void codeReadsMacrosWhereItsSubstitutionsSaySo() {
    reads("[subs=+macros]\n----\nperson:x[y]\n----", "p1({person:x y})");
  }

  @Test
  void backslashMakesAMacroText() {
    reads("\\person:esc[escaped] text", "p1(person:esc[escaped] text)");
  }

  @Test
  void backslashMakesABracketText() {
    reads("person:a[x \\] y] supplied:[[sic] z]", "p1({person:a x ] y} {SUPPLIED1 [sic] z |  | })");
  }

  @Test
  void breaksOfTheWitness() {
    reads("a pb:2[] b pb:3[n=\"17\",cert=\"low\"] cb:[]c", "p1(a {PAGE2} b {PAGE317} {COLUMN0}c)");
  }

  @Test
  void attributesOfMentions() {
    var paragraph = (Paragraph) edition.block("person:stalin[S,sub=\"and Lenin\",main=\"yes\",range=\"start\",in=\"title\"] term:nep[]");
    var mention = (Mention) paragraph.content().get(0);
    assertEquals("and Lenin", mention.sub());
    assertTrue(mention.main() && mention.inTitle());
    assertEquals(Mention.Range.START, mention.range());
    assertTrue(((Mention) paragraph.content().get(2)).content().isEmpty());
  }

  @Test
  void certaintyOfReadings() {
    var paragraph = (Paragraph) edition.block("unclear:[x,cert=\"low\"]");
    assertEquals("low", ((Emendation) paragraph.content().get(0)).certainty());
  }

  @Test
  void occurrencesCountWithinAPassageANoteAHeading() {
    reads("== person:a[A] person:a[A]\n\nperson:a[1] person:a[2]footnote:[person:a[3]]\n\nperson:a[4]",
        "#_a_a({person:a A} {person:a-2 A} | p1({person:a 1} {person:a-2 2}^A1^) p2({person:a 4}))");
  }

  @Test
  void placesAreExact() {
    edition.with("_part.adoc", "one\nperson:x[X] line\n");
    edition.with("text.adoc", "= T\n\n== H\n\na\nb person:a[A]\n// c\nperson:b[B,sub=\"c\nd\"] e\nf person:f[F]\n\ninclude::_part.adoc[]\n");
    var division = (Division) edition.document("text").blocks().get(0);
    var places = new java.util.ArrayList<String>();
    new locus.model.Walker() {
      @Override
      public Void visitMention(Mention mention) {
        places.add(mention.key() + " " + mention.source());
        return super.visitMention(mention);
      }
    }.walk(edition.document("text"));
    assertEquals(List.of("a content/text.adoc:6", "b content/text.adoc:8", "f content/text.adoc:10", "x content/_part.adoc:2"), places);
    assertEquals("content/text.adoc:3", division.head().source().toString());
  }

  private void finds(String source, String... findings) {
    edition.with("text.adoc", "= T\n\nfirst\n" + source);
    assertEquals(List.of(findings), edition.findings());
  }

  @Test
  void faultsAreFoundAtTheirLine() {
    finds("persn:stalin[x]", "M-002 content/text.adoc:4");
    finds("a person:stalin[x\n\nb", "M-003 content/text.adoc:4");
    finds("person:stalin[x,mian=\"yes\"]", "M-004 content/text.adoc:4");
    finds("person:stalin[x,main=\"yes\", and more]", "M-004 content/text.adoc:4");
    finds("pb:2[words]", "M-004 content/text.adoc:4");
    finds("person:stalin[x,range=\"from\"]", "M-005 content/text.adoc:4");
    finds("person:st--lin[x]", "M-006 content/text.adoc:4");
    finds("person:[x]", "M-006 content/text.adoc:4");
    finds("corr:key[x]", "M-006 content/text.adoc:4");
    finds("pb:two[]", "M-006 content/text.adoc:4");
    finds("x footnote:[It [sic] was.]", "N-001 content/text.adoc:4");
  }

  @Test
  void crossingIsFound() {
    finds("_a person:x[b_ c]", "M-007 content/text.adoc:4");
    finds("\n* person:x[a\n* b]", "M-007 content/text.adoc:5");
  }

  @Test
  void faultsInNotesAndPartsAreFound() {
    finds("a footnote:[b\npersn:stalin[x]] ednote:[c\nterm:x[y,foo=\"1\"]]", "M-002 content/text.adoc:5", "M-004 content/text.adoc:6");
    finds("person:stalin[x] [subs=attributes]\n\n== sic:[a,note=\"persn:x[y]\"]", "M-002 content/text.adoc:6");
  }

  @Test
  void manyUnclosedMacrosAreReadAtOnce() {
    finds("person:x[".repeat(40), "M-003 content/text.adoc:4");
  }

  @Test
  void ordinaryTextIsNoFault() {
    finds("foo:bar[baz] core:data[0] reason:[x] http://x.org[y] ratio 3:2[a] see note:[b] `persn:x[`");
  }

  @Test
  void faultsInCodeAreNone() {
    finds("\n----\nperson:x[ persn:stalin[x] person:x[y,foo=\"z\"]\n----");
  }
}

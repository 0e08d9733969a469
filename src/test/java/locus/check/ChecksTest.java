package locus.check;

import static locus.index.TestEdition.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import locus.finding.Finding;
import locus.index.TestEdition;
import locus.model.Emendation;
import locus.model.Entry;
import locus.model.Metadata;
import locus.model.Mention.Range;
import org.junit.jupiter.api.Test;

/** Each rule, once broken; and an edition in which all hold. */
class ChecksTest {

  private static final Entry STALIN = entry("stalin", "Stalin, Joseph");
  private static final Entry LENIN = entry("lenin", "Lenin, V I");

  private static TestEdition essay(Object... content) {
    var edition = new TestEdition().text("essay", List.of(), passage(1, person("stalin", "S"), person("lenin", "L")), passage(2, content));
    edition.metadata = metadata("Title", new Metadata.Original("Author", "", "", "", "", "", "", "", "", "", ""));
    return edition;
  }

  private static TestEdition withPersons(Object... content) {
    return essay(content).register("persons", "person", STALIN, LENIN);
  }

  private static String shown(TestEdition edition) {
    return Checks.of(edition.edition()).stream().map(ChecksTest::shown).collect(Collectors.joining("\n"));
  }

  private static String shown(Finding finding) {
    return finding.rule() + " " + finding.place() + " " + finding.message();
  }

  private static String remedy(TestEdition edition) {
    return Checks.of(edition.edition()).get(0).remedy();
  }

  @Test
  void anEditionInWhichAllHolds() {
    assertEquals("", shown(withPersons("x", work("carr-1970", "Carr")).work("carr-1970")));
    assertEquals("", shown(new TestEdition()));
  }

  @Test
  void anUnknownKeyIsAnErrorWithWhatMayBeMeant() {
    var edition = withPersons(person("stalni", "Stalin"));
    assertEquals("MENTIONS_RESOLVE content/essay.adoc:7 No entry has the key “stalni”.", shown(edition));
    assertEquals("Did you mean person:stalin[…]? Correct the key, or write the entry in its register.", remedy(edition));
    assertEquals("Correct the key, or write the entry in its register.", remedy(withPersons(person("zinoviev", "Z"))));
  }

  @Test
  void aKeyOfAnotherRegisterIsAnErrorThatNamesTheMacro() {
    var edition = withPersons(person("nep", "NEP"), wordless("nep")).register("terms", "term", entry("nep", "New Economic Policy"));
    assertEquals(
        "MENTIONS_RESOLVE content/essay.adoc:7 “person:nep” names a key that is in the register of kind “term” (content/persons.adoc:3).", shown(edition));
    assertEquals("Write term:nep[…].", remedy(edition));
  }

  @Test
  void aWorkThatIsNotInTheBibliographyIsAnError() {
    var edition = withPersons(work("car-1970", "Carr")).work("carr-1970");
    assertEquals("CITATIONS_RESOLVE content/essay.adoc:7 No work has the key “car-1970”.", shown(edition));
    assertEquals("Did you mean work:carr-1970[…]? Correct the key, or write the work in content/works.bib.", remedy(edition));
    assertEquals("Write person:stalin[…].", remedy(withPersons(work("stalin", "S"))));
    assertEquals(
        "MENTIONS_RESOLVE content/essay.adoc:7 “person:carr” names a key that is in the bibliography (content/works.bib:1).",
        shown(withPersons(person("carr", "C")).work("carr")));
  }

  @Test
  void mentionsInEmendationsAndOnOtherPagesAreLookedUpToo() {
    var reason = new Emendation(Emendation.Kind.SIC, 1, words("x"), List.of(), "", inlines(person("nobody", "N")), HERE);
    assertEquals(
        "MENTIONS_RESOLVE content/essay.adoc:7 No entry has the key “nobody”.\n"
            + "READINGS_ARE_LISTED content/essay.adoc:7 The edition has readings of the editor’s, and no page that lists them.",
        shown(withPersons(reason)));
  }

  @Test
  void aKeyIsGivenOnce() {
    assertEquals(
        "KEYS_ARE_UNIQUE content/works.bib:1 The key “stalin” is taken already (content/persons.adoc:3).", shown(withPersons().work("stalin")));
  }

  @Test
  void aKeyIsWellFormed() {
    assertEquals(
        "KEYS_ARE_WELL_FORMED content/persons.adoc:3 The key “ivan-4” ends in a hyphen and digits, like the address of a second mention.\n"
            + "KEYS_ARE_WELL_FORMED content/persons.adoc:3 The key “peter--great” has other signs than letters, digits and single hyphens.",
        shown(withPersons(person("ivan-4", "I"), person("peter--great", "P"))
            .register("tsars", "person", entry("ivan-4", "Ivan IV"), entry("peter--great", "Peter I"))));
  }

  @Test
  void headingsOfARegisterAreDistinctAndCanBeSorted() {
    assertEquals(
        "HEADINGS_ARE_DISTINCT content/persons.adoc:3 “stalin2” has the same heading as “stalin1” (content/persons.adoc:3).\n"
            + "SORT_KEYS_ARE_GIVEN content/persons.adoc:3 “stalin1” has nothing to be sorted by.",
        shown(withPersons(person("stalin1", "S"), person("stalin2", "S"))
            .register("more", "person", entry("stalin1", "Stalin", "…", ""), entry("stalin2", "Stalin"))));
  }

  @Test
  void seeReferencesLeadToEntriesProper() {
    var register =
        new Entry[] {
          entry("a", "A", "A", "gone"), entry("b", "B", "B", "c"), entry("c", "C", "C", "b"), entry("d", "D", "D", "e"),
          entry("e", "E", "E", "stalin"), entry("f", "F", "F", "f"), entry("g", "G", "G", "", "stalni", "lenin"),
        };
    assertEquals(
        """
        SEE_REFERENCES_RESOLVE content/persons.adoc:3 “see” of “a” names “gone”, which is the key of no entry.
        SEE_REFERENCES_RESOLVE content/persons.adoc:3 The see references of “b” and “c” lead round in a circle.
        SEE_REFERENCES_RESOLVE content/persons.adoc:3 The see references of “c” and “b” lead round in a circle.
        SEE_REFERENCES_RESOLVE content/persons.adoc:3 “d” sends to “e”, which only sends on to “stalin”.
        SEE_REFERENCES_RESOLVE content/persons.adoc:3 “f” sends the reader to itself.
        SEE_REFERENCES_RESOLVE content/persons.adoc:3 “see-also” of “g” names “stalni”, which is the key of no entry.
        SEE_REFERENCES_RESOLVE content/essay.adoc:7 “e” is only a see reference to “stalin”; a mention of it would not be found.""",
        shown(withPersons(person("g", "G"), person("e", "E")).register("more", "person", register)));
  }

  @Test
  void indexTermsPointToHeadings() {
    assertEquals(
        """
        INDEX_TERMS_RESOLVE content/essay.adoc:7 “NEP” sends to “New Economic Policy”, which is no heading of the index.
        INDEX_TERMS_RESOLVE content/essay.adoc:7 “Kulaks” sends to “NEP”, which only sends on to “New Economic Policy”.
        INDEX_TERMS_RESOLVE content/essay.adoc:7 “Peasants” sends to “Leaders” and has locators of its own.""",
        shown(
            withPersons(
                see("NEP", "New Economic Policy"), see("Kulaks", "NEP"), term("Peasants"), see("Peasants", "Leaders"),
                see("Leaders", "", "Stalin, Joseph"))));
  }

  @Test
  void entriesAreMentionedInATextOrByAnIndexTerm() {
    assertEquals(
        "ENTRIES_ARE_MENTIONED content/persons.adoc:3 “marx” is mentioned in no text.",
        shown(withPersons(term("Engels")).register("more", "person", entry("marx", "Marx"), entry("engels", "Engels"), entry("x", "X", "X", "marx"))));
  }

  @Test
  void rangesAreClosed() {
    assertEquals("", shown(withPersons(range("stalin", Range.START), range("stalin", Range.END))));
    assertEquals(
        """
        RANGES_ARE_CLOSED content/essay.adoc:7 The range of “stalin” begins here and has not ended where the next begins.
        RANGES_ARE_CLOSED content/essay.adoc:7 The range of “lenin” ends here and has not begun.
        RANGES_ARE_CLOSED content/essay.adoc:7 The range of “stalin” begins here and does not end.""",
        shown(withPersons(range("stalin", Range.START), range("stalin", Range.START), range("lenin", Range.END))));
  }

  @Test
  void theAddressOfAMentionIsItsAlone() {
    var second = new locus.model.Citation("carr-1970", words("op. cit."), "", 2, HERE);
    assertEquals(
        "MENTION_IDS_ARE_DISTINCT content/essay.adoc:7 The mention of “carr-1970” has the address “p2-carr-1970-2”, as has a mention of another key.",
        shown(withPersons(work("carr-1970", "C"), second, work("carr-1970-2", "D")).work("carr-1970").work("carr-1970-2")));
    var edition =
        new TestEdition()
            .text("essay", List.of(), section("force", inlines(person("lenin", "L"))), section("force-lenin", words("F")))
            .register("persons", "person", LENIN);
    edition.metadata = essay().metadata;
    assertEquals(
        "MENTION_IDS_ARE_DISTINCT content/essay.adoc:7 The mention of “lenin” has the address “force-lenin”, as has another place of the page.", shown(edition));
  }

  @Test
  void notesAreCalledAndCallsHaveNotes() {
    var edition =
        new TestEdition()
            .text("essay", List.of(note(1, "x", call(2)), note(2, "y", call(1)), note(3, "z", call(4)), note(4, "z")), passage(1, call(1), call(9)));
    edition.metadata = essay().metadata;
    assertEquals(
        """
        CALLS_HAVE_NOTES content/essay.adoc The author’s note 9 is called and is not there.
        NOTES_ARE_CALLED content/essay.adoc:7 Note “3” is called nowhere in the text.
        NOTES_ARE_CALLED content/essay.adoc:7 Note “4” is called nowhere in the text.""",
        shown(edition));
  }

  @Test
  void anAuthorIsNamed() {
    assertEquals(
        "AUTHORS_ARE_NAMED content/index.adoc:1 The edition does not say who wrote the text; references to it will begin with its title.",
        shown(new TestEdition().text("essay", List.of(), passage(1, "x"))));
  }

  @Test
  void theBeginningOfAKeyIsEnoughWhereItIsTheOnlyOne() {
    assertEquals(
        "Did you mean work:carr-1970[…]? Correct the key, or write the work in content/works.bib.",
        remedy(withPersons(work("carr", "C")).work("carr-1970")));
    assertEquals(
        "Correct the key, or write the work in content/works.bib.",
        remedy(withPersons(work("carr", "C")).work("carr-1970").work("carr-1978")));
  }
}

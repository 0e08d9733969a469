package locus.index;

import static locus.index.TestEdition.*;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import locus.model.Edition;
import locus.model.IndexTerm;
import locus.model.Inline;
import org.junit.jupiter.api.Test;

class GeneralIndexTest {

  private static TestEdition essay(Inline... terms) {
    Object[] content = terms;
    return new TestEdition().text("essay", List.of(), passage(1, content), passage(2, term("Peasantry")));
  }

  private static GeneralIndex index(Edition edition) {
    return Indexes.of(edition).general();
  }

  private static String shown(List<IndexEntry> entries) {
    return entries.stream().map(GeneralIndexTest::shown).collect(Collectors.joining("; "));
  }

  private static String shown(IndexEntry entry) {
    String locators = entry.locators().stream().map(locator -> " " + locator.label()).collect(Collectors.joining());
    String see = entry.see().stream().map(target -> " see " + target.words() + "<" + target.href() + ">").collect(Collectors.joining());
    String also = entry.seeAlso().stream().map(target -> " see also " + target.words() + "<" + target.href() + ">").collect(Collectors.joining());
    return entry.heading() + "#" + entry.id() + locators + see + also + (entry.subs().isEmpty() ? "" : " (" + shown(entry.subs()) + ")");
  }

  private static String shown(GeneralIndex index) {
    return index.groups().stream().map(group -> group.letter() + ": " + shown(group.entries())).collect(Collectors.joining(" | "));
  }

  @Test
  void termsHaveThreeLevels() {
    assertEquals(
        "P: Peasantry#peasantry 1 2 (middle#peasantry-middle (in 1928#peasantry-middle-in-1928 1); and the NEP#peasantry-and-the-nep 1)"
            + " | S: Soviets#soviets 1",
        shown(index(essay(term("Soviets"), term("Peasantry", "middle", "in 1928"), term("Peasantry", "and the NEP"), term("Peasantry")).edition())));
  }

  @Test
  void seeHasNoLocatorAndSeeAlsoHasOne() {
    assertEquals(
        "N: NEP#nep see New Economic Policy<general-index.html#new-economic-policy>;"
            + " New Economic Policy#new-economic-policy 1 see also Nowhere<> see also Peasantry<general-index.html#peasantry>"
            + " | P: Peasantry#peasantry 2",
        shown(index(essay(see("NEP", "New Economic Policy"), see("New Economic Policy", "", "Peasantry", "Nowhere")).edition())));
  }

  @Test
  void aTermThatIsARegistersHeadingJoinsThatEntry() {
    var edition = essay(term("Stalin, Joseph", "as leader"), person("stalin", "Stalin"), see("Dictators", "", "Stalin, Joseph"))
        .register("persons", "person", entry("stalin", "Stalin, Joseph"), entry("dzh", "Dzhugashvili", "Dzhugashvili", "stalin"))
        .edition();
    assertEquals(
        "D: Dictators#dictators 1 see also Stalin, Joseph<persons.html#stalin> | P: Peasantry#peasantry 2", shown(index(edition)));
    var groups = Indexes.of(edition).register(edition.documents().get(1));
    assertEquals(List.of("D", "S"), groups.stream().map(LetterGroup::letter).toList());
    RegisterEntry stalin = groups.get(1).entries().get(0);
    assertEquals(List.of("", "as leader"), stalin.subEntries().stream().map(SubEntry::heading).toList());
    assertEquals("p1--stalin-joseph-as-leader", stalin.occurrences().get(0).fragment());
    assertEquals("Stalin, Joseph", groups.get(0).entries().get(0).see().orElseThrow().words());
    assertEquals("persons.html#stalin", groups.get(0).entries().get(0).see().orElseThrow().href());
  }

  @Test
  void seeAlsoOfAnEntryIsSortedAndNamedByHeading() {
    var edition =
        essay().register("persons", "person", entry("a", "Alpha", "Alpha", "", "c", "b", "gone"), entry("b", "Beta"), entry("c", "Gamma")).edition();
    var groups = Indexes.of(edition).register(edition.documents().get(1));
    assertEquals(
        List.of("Beta", "Gamma", "gone"), groups.get(0).entries().get(0).seeAlso().stream().map(Pointer::words).toList());
  }

  @Test
  void aHeadingAndASubHeadingThatReadAlikeHaveTheirOwnAddresses() {
    var index = index(essay(term("Lenin", "V I"), term("Lenin, V I")).edition());
    assertEquals(
        "L: Lenin#lenin (V I#lenin-v-i-2 1); Lenin, V I#lenin-v-i 1 | P: Peasantry#peasantry 2", shown(index));
    assertEquals("general-index.html#lenin-v-i", index.pointer("Lenin, V I").href());
  }

  @Test
  void withoutTermsThereIsNoPage() {
    assertTrue(index(new TestEdition().text("essay", List.of(), passage(1, "x")).edition()).isEmpty());
  }

  @Test
  void runsOfWhiteSpaceMakeNoSecondHeading() {
    var broken = new IndexTerm(List.of("New\nEconomic  Policy"), "", List.of(), List.of(), 1, HERE);
    assertEquals("N: New Economic Policy#new-economic-policy 1 | P: Peasantry#peasantry 2",
        shown(index(essay(broken, term("New Economic Policy")).edition())));
  }
}

package locus.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import locus.index.Indexes;
import locus.index.TestEdition;
import locus.model.Edition;
import locus.model.Passage;
import org.junit.jupiter.api.Test;

class IndexPageTest {

  private static GeneralIndexView page(Edition edition) {
    return new IndexPage(Setting.of(Indexes.of(edition), Messages.of("en"))).view();
  }

  @Test
  void theSparkOfAnEntryHasThePlacesOfItsSubEntriesToo() {
    Edition edition =
        new TestEdition()
            .text("essay", List.of(), TestEdition.passage(1, TestEdition.term("corn")), TestEdition.passage(2, "x"), TestEdition.passage(3, TestEdition.term("corn", "winter")))
            .edition();
    IndexEntryView corn = page(edition).groups().get(0).entries().get(0);
    assertEquals("M0 8h10M20 8h10", corn.spark());
    assertEquals("", corn.children().get(0).spark());
  }

  @Test
  void aTextThatIsNearlyTheWholeIsNamedOnceAboveTheIndex() {
    Passage[] book = IntStream.rangeClosed(1, 9).mapToObj(i -> TestEdition.passage(i, TestEdition.term("corn"))).toArray(Passage[]::new);
    Edition edition =
        new TestEdition().text("book", List.of(), book).text("colophon", List.of(), TestEdition.passage(1, TestEdition.term("corn"))).edition();
    GeneralIndexView page = page(edition);
    assertTrue(page.headnote().contains("Numbers without a title are those of Title of book."), page.headnote());
    assertFalse(page.headnote().contains("Bold") || page.headnote().contains("brackets") || page.headnote().contains("note"), page.headnote());
    assertTrue(page.headnote().contains("word by word"), page.headnote());
    List<String> named = page.groups().get(0).entries().get(0).locators().stream().map(LocatorView::text).filter(text -> !text.isEmpty()).toList();
    assertEquals(List.of("Title of colophon"), named);
  }
}

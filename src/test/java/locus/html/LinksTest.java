package locus.html;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LinksTest {

  private final Links links = Sample.links(Sample.text("book/ch01", List.of()), Sample.text("book/ch02", List.of()));

  @Test
  void anEntryIsOnThePageOfItsRegister() {
    assertEquals(Optional.of("persons.html#trotsky"), links.entry("index", "trotsky"));
  }

  @Test
  void aWorkIsOnThePageOfWorks() {
    assertEquals(Optional.of("../works.html#carr-1970"), links.entry("book/ch01", "carr-1970"));
  }

  @Test
  void onItsOwnPageAnEntryIsAFragment() {
    assertEquals(Optional.of("#trotsky"), links.entry("persons", "trotsky"));
  }

  @Test
  void anUnknownKeyLeadsNowhere() {
    assertEquals(Optional.empty(), links.entry("index", "nobody"));
  }

  @Test
  void aNeighbourInAFolderIsAddressedByItsName() {
    assertEquals(Optional.of("ch02.html#p3"), links.place("book/ch01", "book/ch02", "p3"));
  }

  @Test
  void thePageItselfIsAddressedByItsNameWhereNoPlaceIsMeant() {
    assertEquals(Optional.of("ch01.html"), links.place("book/ch01", "book/ch01", ""));
  }

  @Test
  void aPageThatDoesNotExistHasNoAddress() {
    assertEquals(Optional.empty(), links.place("index", "book/ch99", ""));
  }

  @Test
  void anEmendationIsExplainedInTheEditorialStatement() {
    assertEquals(Optional.of("../about.html#book-ch01-v5"), links.emendation("book/ch01", 5));
  }

  @Test
  void anyFileCanBeAddressedFromAnyFolder() {
    assertEquals("../../assets/a.css", Links.relative("one/two/three", "assets/a.css"));
    assertEquals("../map.png", Links.relative("one/two/three", "one/map.png"));
    assertEquals("assets/a.css", Links.relative("index", "assets/a.css"));
    assertEquals("../bookshop/a.html", Links.relative("book/ch01", "bookshop/a.html"));
  }
}

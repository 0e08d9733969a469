package locus.html;

import static locus.html.Sample.HEAD;
import static locus.html.Sample.attributes;
import static locus.html.Sample.body;
import static locus.html.Sample.captioned;
import static locus.html.Sample.item;
import static locus.html.Sample.p;
import static locus.html.Sample.passage;
import static locus.html.Sample.person;
import static locus.html.Sample.words;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import locus.model.Attributes;
import locus.model.DescriptionEntry;
import locus.model.DescriptionList;
import locus.model.Item;
import locus.model.ItemList;
import locus.model.Words;
import org.junit.jupiter.api.Test;

class ListHtmlTest {

  @Test
  void aListIsOnePassage() {
    assertEquals(
        """
        <div class="passage" data-n="2"><p class="caption">Items</p>
        <ul class="square" id="p2">
        <li>a</li>
        <li>b</li>
        </ul>
        <a class="here" href="#p2" aria-label="Passage 2"></a></div>
        """,
        body(passage(2, new ItemList(captioned("", "Items"), ItemList.Kind.UNORDERED, "square", 1, false, List.of(item("a"), item("b"))))));
  }

  @Test
  void whatAnItemHoldsBelongsToThePassageOfTheList() {
    var inner = p(person("trotsky", 1, new Words("T")));
    String markup = body(passage(2, list(ItemList.Kind.UNORDERED, item("a", inner))));
    assertTrue(markup.contains("<li>a\n<p><a id=\"p2-trotsky\" class=\"person\" href=\"persons.html#trotsky\">T</a></p>\n</li>"), markup);
  }

  @Test
  void aListInAListBearsNoNumber() {
    String markup = body(passage(2, list(ItemList.Kind.UNORDERED, item("a", list(ItemList.Kind.UNORDERED, item("b"))))));
    assertTrue(markup.contains("<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>"), markup);
  }

  @Test
  void aNumberedListKeepsItsNumeration() {
    assertEquals(
        "<ol class=\"loweralpha\" type=\"a\" start=\"3\" reversed=\"reversed\">\n<li>a</li>\n</ol>\n",
        body(new ItemList(HEAD, ItemList.Kind.ORDERED, "loweralpha", 3, true, List.of(item("a")))));
    assertEquals(
        "<ol class=\"arabic\">\n<li>a</li>\n</ol>\n",
        body(new ItemList(HEAD, ItemList.Kind.ORDERED, "arabic", 1, false, List.of(item("a")))));
  }

  @Test
  void theBoxesOfTasksAreHeardToo() {
    assertEquals(
        """
        <ul class="checklist">
        <li><span class="check done" role="img" aria-label="done"></span> a</li>
        <li><span class="check open" role="img" aria-label="not done"></span> b</li>
        <li>c</li>
        </ul>
        """,
        body(list(ItemList.Kind.CHECKLIST, task(Item.State.DONE, "a"), task(Item.State.OPEN, "b"), item("c"))));
  }

  @Test
  void calloutsAndReferences() {
    assertEquals("<ol class=\"callouts\">\n<li>a</li>\n</ol>\n", body(list(ItemList.Kind.CALLOUTS, item("a"))));
    assertEquals("<ul class=\"bibliography\">\n<li>a</li>\n</ul>\n", body(list(ItemList.Kind.BIBLIOGRAPHY, item("a"))));
  }

  @Test
  void anItemHasAttributesOfItsOwn() {
    var item = new Item(attributes("i", "x"), Item.State.NONE, words("a"), List.of());
    assertEquals("<ul>\n<li class=\"x\" id=\"i\">a</li>\n</ul>\n", body(list(ItemList.Kind.UNORDERED, item)));
  }

  @Test
  void termsAndDescriptions() {
    var both = new DescriptionEntry(List.of(words("a"), words("b")), item("c", p("d")));
    var bare = new DescriptionEntry(List.of(words("e")), new Item(Attributes.NONE, Item.State.NONE, List.of(), List.of()));
    assertEquals(
        "<dl class=\"horizontal\">\n<dt>a</dt>\n<dt>b</dt>\n<dd>c\n<p>d</p>\n</dd>\n<dt>e</dt>\n<dd></dd>\n</dl>\n",
        body(new DescriptionList(HEAD, DescriptionList.Style.HORIZONTAL, List.of(both, bare))));
  }

  @Test
  void stylesOfDescriptionLists() {
    assertEquals("<dl>\n</dl>\n", body(new DescriptionList(HEAD, DescriptionList.Style.PLAIN, List.of())));
    assertEquals("<dl class=\"qanda\">\n</dl>\n", body(new DescriptionList(HEAD, DescriptionList.Style.QUESTIONS, List.of())));
    assertEquals("<dl class=\"glossary\">\n</dl>\n", body(new DescriptionList(HEAD, DescriptionList.Style.GLOSSARY, List.of())));
  }

  private static ItemList list(ItemList.Kind kind, Item... items) {
    return new ItemList(HEAD, kind, "", 1, false, List.of(items));
  }

  private static Item task(Item.State state, String text) {
    return new Item(Attributes.NONE, state, words(text), List.of());
  }
}

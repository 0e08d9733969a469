package locus.export.archive;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class OutwardLinksTest {

  private static final String TEXT = "<p>See <a class=\"x\" href=\"../downloads/e.bib\" download>the <i>file</i></a>, <a href=\"../v/1.0/index.html#p1\">1.0</a>, <a href=\"v/2.html\">here</a>.</p>";

  private static String adjusted(String host, String html, String page) {
    return new String(new OutwardLinks(Optional.ofNullable(host)).adjusted(html.getBytes(StandardCharsets.UTF_8), page), StandardCharsets.UTF_8);
  }

  @Test
  void whereTheAddressIsKnownLinksLeadThere() {
    assertEquals(
        "<p>See <a class=\"x\" href=\"https://e.org/d/downloads/e.bib\" download>the <i>file</i></a>, "
            + "<a href=\"https://e.org/d/v/1.0/index.html#p1\">1.0</a>, <a href=\"v/2.html\">here</a>.</p>",
        adjusted("https://e.org/d", TEXT, "book/ch01.html"));
  }

  @Test
  void otherwiseTheirWordsStay() {
    assertEquals("<p>See the <i>file</i>, 1.0, <a href=\"v/2.html\">here</a>.</p>", adjusted(null, TEXT, "book/ch01.html"));
  }

  @Test
  void relationsOfThePageAreNoWords() {
    String head = "<head>\n  <link rel=\"alternate\" href=\"downloads/e.bib\" type=\"text/x-bibtex\">\n  <link rel=\"icon\" href=\"assets/i.svg\">\n</head>";
    assertEquals("<head>\n  <link rel=\"icon\" href=\"assets/i.svg\">\n</head>", adjusted(null, head, "index.html"));
  }

  @Test
  void wordsThatReadLikeALinkStay() {
    String words = "<p>Write a href=\"downloads/e.bib\" in <code>a</code>.</p>";
    assertEquals(words, adjusted(null, words, "index.html"));
    assertEquals("no page: href=\"v/1\"", adjusted(null, "no page: href=\"v/1\"", "index.html"));
  }
}

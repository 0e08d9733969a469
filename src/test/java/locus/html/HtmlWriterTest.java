package locus.html;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HtmlWriterTest {

  private final HtmlWriter html = new HtmlWriter(new HashSet<>());

  @Test
  void wordsAreEscaped() {
    html.open("p").text("a < b & \"c\" > 'd'").close("p");
    assertEquals("<p>a &lt; b &amp; \"c\" &gt; 'd'</p>", written());
  }

  @Test
  void attributesAreEscaped() {
    html.open("img", "src", "a.png", "alt", "\"<&>\"");
    assertEquals("<img src=\"a.png\" alt=\"&quot;&lt;&amp;&gt;&quot;\">", written());
  }

  @Test
  void whatNoPageMayHoldIsDropped() {
    html.text("a\uFDD0b\uFFFFc\u0000d\u0085e\uD800f\r\n\t\u00A0g" + Character.toString(0x1FFFE));
    assertEquals("abcdef\n\t\u00A0g", written());
  }

  @Test
  void charactersBeyondTheBasicPlaneStay() {
    html.text("𝔄 𐎠");
    assertEquals("𝔄 𐎠", written());
  }

  @Test
  void anEmptyAttributeIsLeftOutButAnEmptyAlternativeStays() {
    html.open("img", "class", "", "src", "a.png", "alt", "");
    assertEquals("<img src=\"a.png\" alt=\"\">", written());
  }

  @Test
  void anIdIsWrittenOnce() {
    html.open("p", "id", "p1").close("p").open("p", "id", "p1").close("p");
    assertEquals("<p id=\"p1\"></p><p></p>", written());
  }

  @Test
  void anIdOfAnotherPartOfThePageIsNotWrittenAgain() {
    var second = new HtmlWriter(new HashSet<>(Set.of("p1")));
    assertEquals("<p></p>", second.open("p", "id", "p1").close("p").toHtml().markup());
  }

  @Test
  void addressesAreMadeFit() {
    html.open("a", "href", "my file [1].pdf?a=b&c=100%#x#y").close("a");
    assertEquals("<a href=\"my%20file%20%5B1%5D.pdf?a=b&amp;c=100%25#x%23y\"></a>", written());
  }

  @Test
  void anAddressThatIsEscapedAlreadyStays() {
    html.open("a", "href", "http://[::1]/Ki%C5%8D/é").close("a");
    assertEquals("<a href=\"http://[::1]/Ki%C5%8D/é\"></a>", written());
  }

  @Test
  void whatMustStandOutsideInterruptsAnElementAndThoseInIt() {
    html.open("a", "id", "x", "href", "#y").open("em").text("one");
    html.outside("a", () -> html.open("sup").text("1").close("sup"));
    html.text("two").close("em").close("a");
    assertEquals("<a id=\"x\" href=\"#y\"><em>one</em></a><sup>1</sup><a href=\"#y\"><em>two</em></a>", written());
  }

  @Test
  void anInterruptedElementIsNotOpenedAgainForNothing() {
    html.open("a", "href", "#y").open("em").text("one");
    html.outside("a", () -> html.open("sup").text("1").close("sup"));
    html.outside("a", () -> html.open("sup").text("2").close("sup"));
    html.close("em").close("a").text(".");
    assertEquals("<a href=\"#y\"><em>one</em></a><sup>1</sup><sup>2</sup>.", written());
  }

  @Test
  void theWrongElementIsNotClosed() {
    html.open("p");
    assertThrows(IllegalStateException.class, () -> html.close("div"));
  }

  @Test
  void anOpenElementIsNoResult() {
    html.open("p");
    assertThrows(IllegalStateException.class, html::toHtml);
  }

  private String written() {
    return html.toHtml().markup();
  }
}

package locus.html;

import static locus.html.Sample.HEAD;
import static locus.html.Sample.body;
import static locus.html.Sample.captioned;
import static locus.html.Sample.passage;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import locus.model.Figure;
import locus.model.Image;
import locus.model.Recording;
import org.junit.jupiter.api.Test;

class MediaHtmlTest {

  @Test
  void aFigure() {
    assertEquals(
        """
        <div class="passage" data-n="5"><figure class="image" id="p5">\
        <img src="map.png" alt="A map" width="640" height="480" loading="lazy" decoding="async">\
        <figcaption><span class="label">Figure 1.</span> Map</figcaption></figure>
        <a class="here" href="#p5" aria-label="Passage 5"></a></div>
        """,
        body(passage(5, new Figure(captioned("Figure 1. ", "Map"), new Image("map.png", "A map", 640, 480, "")))));
  }

  @Test
  void anImageMayLead() {
    assertEquals(
        "<figure class=\"image\"><a class=\"image\" href=\"big.png\"><img src=\"a.png\" alt=\"\" loading=\"lazy\" decoding=\"async\"></a></figure>\n",
        body(new Figure(HEAD, new Image("a.png", "", 0, 0, "big.png"))));
  }

  @Test
  void aPictureOfAnotherHostIsALink() {
    assertEquals(
        "<figure class=\"image\"><a class=\"image\" href=\"https://example.org/a.png\">A</a></figure>\n",
        body(new Figure(HEAD, new Image("https://example.org/a.png", "A", 0, 0, ""))));
  }

  @Test
  void sound() {
    assertEquals(
        "<figure class=\"audio\"><audio src=\"a.mp3#t=10,20\" preload=\"metadata\" controls=\"controls\" loop=\"loop\"></audio></figure>\n",
        body(new Recording(HEAD, Recording.Kind.AUDIO, "a.mp3", "", 0, 0, List.of("loop"), "t=10,20")));
  }

  @Test
  void film() {
    assertEquals(
        "<figure class=\"video\"><video src=\"a.mp4\" width=\"320\" poster=\"a.png\" preload=\"metadata\" autoplay=\"autoplay\" muted=\"muted\"></video>"
            + "<figcaption>F</figcaption></figure>\n",
        body(new Recording(captioned("", "F"), Recording.Kind.VIDEO, "a.mp4", "a.png", 320, 0, List.of("nocontrols", "autoplay", "muted"), "")));
  }

  @Test
  void aFilmOfAnotherHostIsALink() {
    assertEquals(
        "<figure class=\"video\"><a href=\"//example.org/a.mp4\">//example.org/a.mp4</a></figure>\n",
        body(new Recording(HEAD, Recording.Kind.VIDEO, "//example.org/a.mp4", "", 0, 0, List.of(), "")));
  }
}

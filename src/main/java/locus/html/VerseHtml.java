package locus.html;

import locus.model.Verse;
import locus.model.Words;

/**
 * Verse: a line is ended by {@code <br>}, so that lines stay lines without a style; a stanza is a paragraph.
 */
final class VerseHtml {

  private final Place place;
  private final HtmlWriter html;

  VerseHtml(Place place) {
    this.place = place;
    this.html = place.html();
  }

  void write(Verse verse, String id) {
    place.open("blockquote", "verse", id, verse.head().attributes());
    place.captionBefore(verse.head().caption());
    html.open("p");
    var lines = new Lines(place);
    verse.content().forEach(inline -> inline.accept(lines));
    html.close("p");
    new QuotationHtml(place).source(verse.attribution(), verse.citation());
    html.close("blockquote").line();
  }

  /** Words whose line feeds count. No line feed is written after a break: a style that keeps them would show two. */
  private static final class Lines extends InlinesHtml {

    private final HtmlWriter html;

    Lines(Place place) {
      super(place);
      this.html = place.html();
    }

    @Override
    public Void visitWords(Words words) {
      String[] stanzas = words.text().split("\n(?:\\h*\n)+", -1);
      for (int i = 0; i < stanzas.length; i++) {
        if (i > 0) {
          stanzaEnds();
        }
        lines(stanzas[i]);
      }
      return null;
    }

    /** Within emphasis that runs over the end of a stanza no paragraph can end; an empty line stands for it. */
    private void stanzaEnds() {
      if (html.directlyInside("p")) {
        html.close("p").line().open("p");
      } else {
        html.open("br").open("br");
      }
    }

    private void lines(String stanza) {
      String[] lines = stanza.split("\n", -1);
      for (int i = 0; i < lines.length; i++) {
        if (i > 0) {
          html.open("br");
        }
        html.text(lines[i]);
      }
    }
  }
}

package locus.html;

import java.util.List;
import locus.model.Inline;
import locus.model.Quotation;

/** A block quotation, with who said so and where under it. */
final class QuotationHtml {

  private final Place place;
  private final HtmlWriter html;

  QuotationHtml(Place place) {
    this.place = place;
    this.html = place.html();
  }

  void write(Quotation quotation, String id) {
    place.open("blockquote", "quote", id, quotation.head().attributes());
    html.line();
    place.captionBefore(quotation.head().caption());
    place.blocks(quotation.content());
    source(quotation.attribution(), quotation.citation());
    html.close("blockquote").line();
  }

  /** The line under a quotation. {@code cite} is for the title of a work, not for a person (HTML, 4.5.6). */
  void source(List<Inline> attribution, List<Inline> citation) {
    if (attribution.isEmpty() && citation.isEmpty()) {
      return;
    }
    html.open("footer").text("— ");
    place.inlines(attribution);
    if (!citation.isEmpty()) {
      html.text(attribution.isEmpty() ? "" : ", ").open("cite");
      place.inlines(citation);
      html.close("cite");
    }
    html.close("footer").line();
  }
}

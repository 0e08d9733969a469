package locus.view;

import java.util.List;
import locus.cite.PersonName;
import locus.html.Html;
import locus.html.Outline;
import locus.html.PageHtml;
import locus.model.Document;

/** Makes the view of a text. */
record TextPage(Setting setting, Document text) {

  TextView view() {
    var frame = new Frame(setting, text.path());
    PageHtml html = setting.html(text);
    return new TextView(
        frame.head(text, Citing.metas(setting, text)),
        frame.site(text.language()),
        text.isTitledByItsHeading() ? Frame.words("") : Frame.title(text, html),
        html.subtitle(),
        byline(),
        Pages.contents(Outline.shown(text), ""),
        html.body(),
        html.notes(),
        html.former(),
        Citing.view(setting, text, frame),
        Released.text(setting, frame, text),
        neighbour(frame, -1),
        neighbour(frame, 1));
  }

  private Html byline() {
    String own = String.join(", ", text.authors());
    return Frame.words(own.isEmpty() ? PersonName.natural(setting.edition().metadata().original().author()) : own);
  }

  private LinkView neighbour(Frame frame, int step) {
    List<Document> texts = setting.edition().texts();
    int at = texts.indexOf(text) + step;
    return at < 0 || at >= texts.size() ? LinkView.NONE : LinkView.of(texts.get(at).name(), frame.page(texts.get(at).path()));
  }
}

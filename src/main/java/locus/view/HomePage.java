package locus.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import locus.cite.PersonName;
import locus.html.Html;
import locus.html.Outline;
import locus.html.PageHtml;
import locus.model.Attributes;
import locus.model.Document;
import locus.model.Inline;
import locus.model.Metadata;
import locus.model.Styled;
import locus.model.Words;

/** Makes the view of the title page. */
record HomePage(Setting setting, Document home) {

  HomeView view() {
    var frame = new Frame(setting, home.path());
    PageHtml html = setting.html(home);
    Metadata.Original original = metadata().original();
    return new HomeView(
        frame.head(home, List.of()),
        frame.site(home.language()),
        Frame.title(home, html),
        html.subtitle(),
        PersonName.natural(original.author()),
        Frame.words(original.authorNote()),
        metadata().editors().stream().map(editor -> PersonName.natural(editor.name())).collect(Collectors.joining(", ")),
        facts(),
        html.body(),
        html.notes(),
        html.former(),
        setting.edition().texts().stream().map(text -> text(frame, text)).toList(),
        Frame.words(metadata().rights()),
        frame.offline(),
        Citing.view(setting, home, frame));
  }

  private Metadata metadata() {
    return setting.edition().metadata();
  }

  private TextLink text(Frame frame, Document text) {
    String own = String.join(", ", text.authors());
    String byline = own.equals(PersonName.natural(metadata().original().author())) ? "" : own;
    String page = frame.page(text.path());
    return new TextLink(Frame.label(text), page, Frame.words(byline), Pages.contents(Outline.shown(text), page));
  }

  /** What is known; what is not known has no line. */
  private List<FactView> facts() {
    var facts = new ArrayList<FactView>();
    Metadata.Original original = metadata().original();
    fact(facts, "published", published(original));
    fact(facts, "witness", original.witness());
    fact(facts, "status", metadata().status());
    fact(facts, "version", setting.version());
    fact(facts, "publisher", metadata().publisher());
    fact(facts, "doi", metadata().doi());
    fact(facts, "contact", metadata().contact());
    fact(facts, "ownMatter", metadata().licence());
    return facts;
  }

  private void fact(List<FactView> facts, String key, String value) {
    fact(facts, key, Frame.words(value));
  }

  private void fact(List<FactView> facts, String key, Html value) {
    if (!value.isEmpty()) {
      facts.add(new FactView(setting.word(key), value));
    }
  }

  /** {@code <em>Marxism Today</em> 23, no. 9, 1979, pp. 1–10}: what is known of the first publication. */
  private Html published(Metadata.Original original) {
    var inlines = new ArrayList<Inline>();
    if (!original.container().isEmpty()) {
      inlines.add(new Styled(Styled.Style.EMPHASIS, Attributes.NONE, List.of(new Words(original.container()))));
    }
    String rest = Stream.of(
            original.volume(), prefixed("no. ", original.issue()), original.place(), original.publisher(), original.date(),
            prefixed("pp. ", original.pages()))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
    if (!rest.isEmpty()) {
      inlines.add(new Words((inlines.isEmpty() ? "" : ", ") + rest));
    }
    return PageHtml.label(inlines);
  }

  private static String prefixed(String prefix, String value) {
    return value.isEmpty() ? "" : prefix + value;
  }
}

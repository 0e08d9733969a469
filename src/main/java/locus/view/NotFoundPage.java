package locus.view;

/** Makes the view of the page for addresses that lead nowhere. */
final class NotFoundPage {

  /** Its address, which static hosts look for. */
  static final String PATH = "404";

  private NotFoundPage() {}

  static NotFoundView view(Setting setting) {
    var frame = new Frame(setting, PATH);
    return new NotFoundView(
        frame.head(setting.word("notFound")),
        frame.site(),
        setting.edition().texts().stream().map(text -> LinkView.of(Frame.title(text), frame.page(text.path()))).toList());
  }
}

package locus.view;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import locus.html.Html;

/**
 * Makes the view of the page for addresses that lead nowhere. A static host serves it at any depth, where no relative address
 * would hold: it asks for no file, and its links begin at the site's root.
 */
final class NotFoundPage {

  /** Its address, which static hosts look for. */
  static final String PATH = "404";

  private static final String STYLE = "/locus/assets/css/404.css";

  private NotFoundPage() {}

  static NotFoundView view(Setting setting) {
    Frame frame = Frame.fromRoot(setting, PATH);
    return new NotFoundView(
        frame.bareHead(setting.word("notFound"), style()),
        frame.site(),
        setting.edition().texts().stream().map(text -> LinkView.of(text.name(), frame.page(text.path()))).toList());
  }

  private static Html style() {
    try (InputStream stream = NotFoundPage.class.getResourceAsStream(STYLE)) {
      return new Html(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(STYLE, e);
    }
  }
}

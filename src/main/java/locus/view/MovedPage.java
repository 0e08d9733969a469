package locus.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import locus.html.PageHtml;
import locus.model.FormerAddress;

/**
 * Makes the views of the pages that are gone. They need no script: one link leads to the new page, and each place that was cited on the
 * old one has its id and a link of its own.
 */
record MovedPage(Setting setting, String path, Optional<FormerAddress> page) {

  static final String STYLE = "assets/css/former.css";

  /** All of them, in the ledger's order. */
  static Stream<MovedPage> of(Setting setting) {
    List<FormerAddress> former = setting.edition().former();
    return former.stream().map(FormerAddress::page).distinct()
        .filter(path -> !setting.edition().isPage(path))
        .map(path -> new MovedPage(setting, path, former.stream().filter(one -> one.page().equals(path) && one.id().isEmpty()).findFirst()));
  }

  private Optional<FormerAddress> target() {
    return page.filter(address -> !address.isRetired());
  }

  String title() {
    return setting.word(target().isPresent() ? "pageMoved" : "pageRetired");
  }

  MovedView view() {
    var frame = new Frame(setting, path);
    String to = target().map(FormerAddress::toPage).orElse("");
    return new MovedView(
        frame.head(title(), List.of(STYLE)).movedTo(canonical(to)),
        frame.site(),
        title(),
        page.map(FormerAddress::opening).orElse(""),
        page.map(FormerAddress::reason).orElse(""),
        to.isEmpty() ? LinkView.NONE : LinkView.of(setting.phrase("pageMovedTo", setting.title(to)), frame.page(to)),
        PageHtml.formerList(path, setting.links(), setting::word));
  }

  private String canonical(String to) {
    return to.isEmpty() ? "" : setting.edition().metadata().host().map(host -> host + "/" + to + ".html").orElse("");
  }
}

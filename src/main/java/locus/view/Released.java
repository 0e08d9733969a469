package locus.view;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import locus.html.Links;
import locus.model.Document;
import locus.model.History;
import locus.model.Release;
import locus.release.Revision;

/** Says how a page stands to the releases of its edition. */
final class Released {

  private Released() {}

  /** The notice of a frozen page. */
  static FrozenView frozen(Setting setting, String path) {
    Optional<String> version = setting.edition().history().freezing();
    if (version.isEmpty()) {
      return FrozenView.NONE;
    }
    String date = setting.date(setting.edition().metadata().date());
    String name = setting.phrase("releaseNamed", version.get()) + (date.isEmpty() ? "" : ", " + date);
    String words = List.of("newerRelease", "editionOfToday", "doiOfRelease").stream().map(setting::word).collect(Collectors.joining("|"));
    return new FrozenView(version.get(), path, name, words, LinkView.of(setting.word("allVersions"), Links.relative(path, "../index.html")));
  }

  /** The ways from a page of today to its newest released form, and to the list of all releases. */
  static List<LinkView> versions(Setting setting, Frame frame) {
    History history = setting.edition().history();
    if (history.releases().isEmpty() || history.freezing().isPresent()) {
      return List.of();
    }
    LinkView all = LinkView.of(setting.word("allVersions"), frame.page(History.PAGE));
    return history.newestWith(frame.path()).map(release -> List.of(form(setting, frame, release), all)).orElse(List.of(all));
  }

  private static LinkView form(Setting setting, Frame frame, Release release) {
    return LinkView.of(setting.phrase("thisInRelease", release.version()), frame.page(release.folder() + frame.path()));
  }

  /** What stands beside the reference to a text. */
  static ReleasedView text(Setting setting, Frame frame, Document text) {
    Optional<Release> newest = setting.edition().history().newestWith(text.path());
    if (newest.isEmpty() || setting.edition().history().freezing().isPresent()) {
      return ReleasedView.NONE;
    }
    String version = newest.get().version();
    List<Revision> changes = setting.changes().since().get(version).stream().filter(change -> change.place().page().equals(text.path())).toList();
    String page = Changes.sincePath(version);
    return new ReleasedView(
        form(setting, frame, newest.get()),
        setting.date(newest.get().date()),
        ReleasesPage.doi(newest.get()),
        changes.isEmpty() ? "" : setting.phrase("changedSince", version),
        changes.stream()
            .map(change -> new ChangedPlace(
                change.place().id(),
                change.kind() == Revision.Kind.NEW,
                LinkView.of(Changes.name(setting, change.place()), Links.relative(frame.path(), page, Changes.id(change.place())))))
            .toList());
  }
}

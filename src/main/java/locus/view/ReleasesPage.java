package locus.view;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import locus.model.History;
import locus.model.Release;
import locus.release.Revision;
import locus.release.Publication;

/** Makes the view of the list of all releases. */
record ReleasesPage(Setting setting) {

  ReleasesView view() {
    var frame = new Frame(setting, History.PAGE);
    var releases = new ArrayList<ReleaseView>();
    setting.edition().history().releases().forEach(release -> releases.add(release(frame, release)));
    Collections.reverse(releases);
    String title = setting.word("versions");
    return new ReleasesView(frame.head(title, List.of(BlockStyles.ADDRESS, Frame.VERSIONS)), frame.site(), Frame.words(title), releases);
  }

  private ReleaseView release(Frame frame, Release release) {
    String version = release.version();
    var changes = new ArrayList<LinkView>();
    add(changes, frame, "changesInCount", setting.changes().in().get(version), Changes.inPath(version));
    add(changes, frame, "changesSinceCount", setting.changes().since().get(version), Changes.sincePath(version));
    return new ReleaseView(
        "r" + version,
        LinkView.of(setting.phrase("releaseNamed", version), frame.page(release.folder() + "index")),
        setting.date(release.date()),
        doi(release),
        release.note(),
        changes,
        LinkView.of(release.archive(), frame.file(Publication.address(release))),
        release.sha256());
  }

  private void add(List<LinkView> links, Frame frame, String phrase, List<Revision> changes, String path) {
    if (changes != null) {
      String count = String.valueOf(changes.size());
      String label = setting.phrase(changes.isEmpty() ? phrase + "_none" : changes.size() == 1 ? phrase + "_one" : phrase, count);
      links.add(LinkView.of(label, changes.isEmpty() ? "" : frame.page(path)));
    }
  }

  static LinkView doi(Release release) {
    return release.doi().isEmpty() ? LinkView.NONE : LinkView.of(release.doi(), "https://doi.org/" + release.doi());
  }
}

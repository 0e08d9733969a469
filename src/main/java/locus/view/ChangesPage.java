package locus.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import locus.html.Links;
import locus.model.Document;
import locus.model.History;
import locus.model.Release;
import locus.model.Wording;
import locus.release.Revision;

/**
 * Makes the view of what has changed from one state of the edition to another.
 *
 * @param path its address, without ending
 * @param title plain words
 * @param changes what has changed
 * @param then the folder of the earlier state in the site, {@code v/1.0.0/}
 * @param thenName how its places are called, "in release 1.0.0"
 * @param now the folder of the later state; empty for the edition of today
 * @param nowName how its places are called
 */
record ChangesPage(
    Setting setting, String path, String title, List<Revision> changes, String then, String thenName, String now, String nowName) {

  /** All such pages of an edition. */
  static List<ChangesPage> of(Setting setting) {
    var pages = new ArrayList<ChangesPage>();
    List<Release> releases = setting.edition().history().releases();
    for (int i = 0; i < releases.size(); i++) {
      Release release = releases.get(i);
      String version = release.version();
      List<Revision> since = setting.changes().since().getOrDefault(version, List.of());
      if (!since.isEmpty()) {
        pages.add(new ChangesPage(
            setting, Changes.sincePath(version), setting.phrase("changesSince", version), since, release.folder(),
            setting.phrase("inRelease", version), "", setting.word("today")));
      }
      List<Revision> in = setting.changes().in().getOrDefault(version, List.of());
      if (!in.isEmpty()) {
        Release before = releases.get(i - 1);
        pages.add(new ChangesPage(
            setting, Changes.inPath(version), setting.phrase("changesFromTo", before.version(), version), in, before.folder(),
            setting.phrase("inRelease", before.version()), release.folder(), setting.phrase("inRelease", version)));
      }
    }
    return pages;
  }

  ChangesView view() {
    var frame = new Frame(setting, path);
    Map<String, List<Revision>> byPage = new LinkedHashMap<>();
    changes.forEach(change -> byPage.computeIfAbsent(change.place().page(), page -> new ArrayList<>()).add(change));
    LinkView all = LinkView.of(setting.word("allVersions"), frame.page(History.PAGE));
    return new ChangesView(
        frame.head(title, List.of(Frame.VERSIONS)).unlisted(), frame.site(), Frame.words(title), all,
        byPage.entrySet().stream().map(page -> new TextChangesView(text(page.getKey()), page.getValue().stream().map(this::change).toList())).toList());
  }

  /** The title of a text, which may be there no more. */
  private String text(String page) {
    return setting.edition().document(page).map(Document::name).orElse(page);
  }

  private ChangeView change(Revision change) {
    Wording place = change.place();
    var forms = new ArrayList<LinkView>();
    if (change.kind() != Revision.Kind.NEW) {
      forms.add(link(then, thenName, place));
    }
    if (change.kind() != Revision.Kind.GONE) {
      forms.add(link(now, nowName, place));
    }
    return new ChangeView(Changes.id(place), Changes.name(setting, place), setting.word("change" + change.kind()), forms, change.runs());
  }

  private LinkView link(String folder, String name, Wording place) {
    return LinkView.of(name, Links.relative(path, folder + place.page(), place.id()));
  }
}

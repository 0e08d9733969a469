package locus.view;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import locus.model.Edition;
import locus.model.History;
import locus.model.Release;
import locus.model.Wording;
import locus.release.Revision;
import locus.release.Wordings;

/**
 * What has changed in the words of an edition: in each release since the one before it, and in the edition of today since each release.
 * Of an edition without releases, and of one that is being frozen, nothing is compared.
 *
 * @param since by version, in the order of the releases
 * @param in by version, in the order of the releases; not of the first, before which there was nothing
 */
record Changes(Map<String, List<Revision>> since, Map<String, List<Revision>> in) {

  static Changes of(Edition edition) {
    Map<String, List<Revision>> since = new LinkedHashMap<>();
    Map<String, List<Revision>> in = new LinkedHashMap<>();
    History history = edition.history();
    if (history.releases().isEmpty() || history.freezing().isPresent()) {
      return new Changes(since, in);
    }
    List<Wording> today = Wordings.of(edition);
    List<Release> releases = history.releases();
    for (int i = 0; i < releases.size(); i++) {
      Release release = releases.get(i);
      since.put(release.version(), Revision.between(release.wordings(), today));
      if (i > 0) {
        in.put(release.version(), Revision.between(releases.get(i - 1).wordings(), release.wordings()));
      }
    }
    return new Changes(since, in);
  }

  /** Address of the page that shows what has changed since a release, without ending. */
  static String sincePath(String version) {
    return History.FOLDER + "changes/since-" + version;
  }

  /** Address of the page that shows what has changed in a release, without ending. */
  static String inPath(String version) {
    return History.FOLDER + "changes/" + version;
  }

  /** The id of a change on these pages: {@code book-ch01-p3}. */
  static String id(Wording place) {
    return place.page().replace('/', '-') + (place.id().isEmpty() ? "" : "-" + place.id());
  }

  /** How an address is called: "Passage 3". */
  static String name(Setting setting, Wording place) {
    return switch (place.kind()) {
      case "text" -> setting.word("titleOf");
      case "section" -> setting.phrase("sectionNamed", place.words());
      default -> setting.phrase(place.kind() + "Number", place.label());
    };
  }
}

package locus.check;

import java.util.List;
import java.util.Optional;
import locus.finding.Finding;
import locus.finding.Rule;
import locus.model.Edition;
import locus.model.Release;
import locus.release.Revision;
import locus.release.Wordings;

/** An edition whose words are others than those of a release does not go by that release's version. */
final class VersionsNameOneText {

  private VersionsNameOneText() {}

  static List<Finding> check(Edition edition) {
    String version = edition.metadata().version();
    Optional<Release> namesake = edition.history().releases().stream().filter(release -> release.version().equals(version)).findFirst();
    int changed = namesake.map(release -> Revision.between(release.wordings(), Wordings.of(edition)).size()).orElse(0);
    return changed == 0
        ? List.of()
        : List.of(Finding.of(
            Rule.VERSIONS_NAME_ONE_TEXT, edition.metadata().source(),
            "The edition says that it is version " + version + ", but differs from that release in the words of " + changed
                + (changed == 1 ? " place." : " places.")));
  }
}

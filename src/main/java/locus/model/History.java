package locus.model;

import java.util.List;
import java.util.Optional;

/**
 * The releases of an edition.
 *
 * @param releases in the order of their versions, the oldest first
 * @param freezing the version that this reading of the edition is about to be frozen as; empty for the edition of today
 */
public record History(List<Release> releases, Optional<String> freezing) {

  /** An edition that was never released. */
  public static final History NONE = new History(List.of(), Optional.empty());

  /** The folder of the site that holds the releases, with a closing slash. */
  public static final String FOLDER = "v/";

  /** The page that lists them, without ending. */
  public static final String PAGE = FOLDER + "index";

  public History {
    releases = List.copyOf(releases);
  }

  /** The releases so far. */
  public static History of(List<Release> releases) {
    return new History(releases, Optional.empty());
  }

  /** The newest release. */
  public Optional<Release> newest() {
    return releases.isEmpty() ? Optional.empty() : Optional.of(releases.get(releases.size() - 1));
  }

  /** The newest release that has a page. */
  public Optional<Release> newestWith(String path) {
    return releases.stream().filter(release -> release.has(path)).reduce((older, newer) -> newer);
  }
}

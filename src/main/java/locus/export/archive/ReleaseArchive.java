package locus.export.archive;

import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A site as it is frozen: what will be published at {@code v/VERSION/} for good. A frozen page links to nothing outside its release but
 * the list of all releases, for nothing else is sure to be there in twenty years; so of links to {@code downloads/} only the words stay.
 */
public final class ReleaseArchive {

  /** Besides what no archive holds: files that a host asks for at its root alone. */
  private static final Pattern LEFT = Pattern.compile("(?:downloads|v)/.*|\\..*|404\\.html|robots\\.txt|sitemap.*\\.xml");

  private ReleaseArchive() {}

  /**
   * Writes the archive.
   *
   * @param site the folder of the site, baked to be frozen
   * @param archive the file to write
   * @param folder the one folder in it, without a closing slash
   */
  public static void write(Path site, Path archive, String folder) {
    new SitePack(Optional.empty(), LEFT).write(site, archive, folder);
  }
}

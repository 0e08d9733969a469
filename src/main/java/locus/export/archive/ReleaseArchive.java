package locus.export.archive;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import locus.html.BarePage;
import locus.model.Edition;
import locus.model.History;

/**
 * A site as it is frozen: what will be published at {@code v/VERSION/} for good. A frozen page links to nothing outside its release but
 * the list of all releases, for nothing else is sure to be there in twenty years; so of links to {@code downloads/} only the words stay.
 *
 * <p>In the archive it stands in a folder of its version, as it does in {@code v/}, and beside it what stands in for the two files that
 * its pages ask for there: so no link of a page is dead and no file is missed where the archive was unpacked alone. These two are never
 * published.
 */
public final class ReleaseArchive {

  /** Besides what no archive holds: files that a host asks for at its root alone. */
  private static final Pattern LEFT = Pattern.compile("(?:downloads|v)/.*|\\..*|404\\.html|robots\\.txt|sitemap.*\\.xml");

  private static final String NO_SCRIPT = "/* Where this edition is published, what tells of newer releases stands here. */\n";

  private final Edition edition;
  private final Map<String, String> words;

  /**
   * The archive of an edition.
   *
   * @param edition as it is frozen
   * @param words of the interface
   */
  public ReleaseArchive(Edition edition, Map<String, String> words) {
    this.edition = edition;
    this.words = words;
  }

  /**
   * Writes the archive.
   *
   * @param site the folder of the site, baked to be frozen
   * @param archive the file to write
   * @param folder the one folder in it, without a closing slash
   */
  public void write(Path site, Path archive, String folder) {
    String version = edition.history().freezing().orElseThrow();
    var beside = new TreeMap<String, byte[]>();
    beside.put(folder + "/index.html", list(version).getBytes(StandardCharsets.UTF_8));
    beside.put(folder + "/newer.js", NO_SCRIPT.getBytes(StandardCharsets.UTF_8));
    new SitePack(Optional.empty(), LEFT).write(site, archive, folder + "/" + version, beside);
  }

  /** In place of the list of all releases: the one that is here, and where the others are, as far as that is known. */
  private String list(String version) {
    var page = new BarePage(edition.metadata().language(), edition.metadata().title())
        .link(version + "/index.html", words.get("releaseNamed").replace("{0}", version))
        .words(words.get("releaseAlone"));
    Optional<String> all = edition.metadata().host().map(host -> host.substring(0, host.length() - (History.FOLDER + version).length()) + History.PAGE + ".html");
    all.ifPresent(address -> page.link(address, words.get("allVersions")));
    return page.end();
  }
}

package locus.export.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;
import locus.export.Exporter;
import locus.finding.Finding;
import locus.model.Edition;

/** The site without {@code downloads/} and {@code v/}, to be read from a folder without a network. */
public final class SiteArchive implements Exporter {

  /** Hidden files are ours alone. */
  private static final Pattern LEFT = Pattern.compile("(?:downloads|v)/.*|\\..*");

  /** Address of the archive of an edition, relative to the site. */
  public static String address(Edition edition) {
    return "downloads/" + edition.metadata().id() + ".zip";
  }

  @Override
  public List<Finding> write(Edition edition, Path site) {
    Path archive = site.resolve(address(edition));
    try {
      Files.createDirectories(archive.getParent());
    } catch (IOException e) {
      throw new UncheckedIOException(archive.toString(), e);
    }
    new SitePack(edition.metadata().host(), LEFT).write(site, archive, edition.metadata().id(), Collections.emptySortedMap());
    return List.of();
  }
}

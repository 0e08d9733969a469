package locus.export.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import locus.export.Exporter;
import locus.finding.Finding;
import locus.index.Concordance;
import locus.index.DataFiles;
import locus.index.Listed;
import locus.index.Listing;
import locus.index.Track;
import locus.model.Edition;

/** Writes the indexes of an edition as data. An edition without any mention gets none of the tables. */
public final class DataExporter implements Exporter {

  @Override
  public List<Finding> write(Edition edition, Path site) {
    List<Listed> listing = Listing.of(edition);
    write(site, DataFiles.INDEX, IndexJson.of(edition));
    Concordance concordance = Concordance.of(edition);
    if (!concordance.all().isEmpty()) {
      write(site, DataFiles.CONTEXTS, ContextsScript.of(edition, concordance));
    }
    if (!listing.isEmpty()) {
      write(site, DataFiles.CONCORDANCE, IndexTables.concordance(listing));
      write(site, DataFiles.CHART, IndexTables.chart(listing, Track.of(edition)));
    }
    Beacon.of(edition).ifPresent(beacon -> write(site, DataFiles.BEACON, beacon));
    return List.of();
  }

  private static void write(Path site, String name, String content) {
    Path file = site.resolve(name);
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, content);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }
}

package locus.export.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import locus.export.Exporter;
import locus.finding.Finding;
import locus.index.DataFiles;
import locus.index.Indexes;
import locus.model.Edition;

/**
 * Writes the indexes of an edition as data. An edition without any mention gets none of the tables.
 *
 * @param words words of the interface by their key
 */
public record DataExporter(Indexes indexes, Map<String, String> words) implements Exporter {

  @Override
  public List<Finding> write(Edition edition, Path site) {
    write(site, DataFiles.INDEX, IndexJson.of(indexes));
    if (!indexes.concordance().all().isEmpty()) {
      write(site, DataFiles.CONTEXTS, ContextsScript.of(edition, indexes.concordance(), key -> words.getOrDefault(key, key)));
    }
    if (!indexes.listing().isEmpty()) {
      write(site, DataFiles.CONCORDANCE, IndexTables.concordance(indexes.listing()));
      write(site, DataFiles.CHART, IndexTables.chart(indexes.listing(), indexes.track()));
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

package locus.export;

import java.nio.file.Path;
import java.util.List;
import locus.finding.Finding;
import locus.model.Edition;

/** Writes an edition in one more format. */
public interface Exporter {

  /**
   * Writes its files.
   *
   * @param edition read, checked and without errors
   * @param site the folder of the site; its pages are there already
   * @return what the format could not hold
   * @throws java.io.UncheckedIOException when a file cannot be written
   */
  List<Finding> write(Edition edition, Path site);
}

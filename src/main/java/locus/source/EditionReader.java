package locus.source;

import java.nio.file.Path;
import java.util.Optional;

/**
 * The door of this package: reads edition folders.
 *
 * <p>Asciidoctor is started when the first source is met, and kept until the reader is closed: its start costs more than all reading.
 */
public final class EditionReader implements AutoCloseable {
  private Optional<Asciidoc> asciidoc = Optional.empty();

  /**
   * Reads one edition and is done.
   *
   * @param editionFolder the folder that holds {@code content/}, and perhaps {@code jbake.properties}
   * @return the edition, without works, and what was found; an edition with an error is not to be published
   * @throws java.io.UncheckedIOException when a file cannot be read
   */
  public static Reading read(Path editionFolder) {
    try (var reader = new EditionReader()) {
      return reader.readNext(editionFolder);
    }
  }

  /** Reads an edition, as {@link #read} does, and stays ready for the next: for a server that reads again after each change. */
  public Reading readNext(Path editionFolder) {
    return new EditionReading(editionFolder, this::asciidoc).read();
  }

  private Asciidoc asciidoc() {
    if (asciidoc.isEmpty()) {
      asciidoc = Optional.of(new Asciidoc());
    }
    return asciidoc.get();
  }

  @Override
  public void close() {
    asciidoc.ifPresent(Asciidoc::close);
    asciidoc = Optional.empty();
  }
}

package locus.ledger;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import locus.finding.Finding;

/** The file {@code content/anchors.ledger}. */
public final class LedgerFile {

  private final Path path;

  /** The ledger's file in an edition folder. */
  public LedgerFile(Path folder) {
    this.path = folder.resolve(Line.FILE);
  }

  /**
   * What the file holds.
   *
   * @param ledger the lines that could be read
   * @param findings the others
   */
  public record Reading(Ledger ledger, List<Finding> findings) {
    public Reading {
      findings = List.copyOf(findings);
    }
  }

  /** Whether the edition keeps a ledger. */
  public boolean exists() {
    return Files.exists(path);
  }

  /**
   * Reads the file.
   *
   * @throws UncheckedIOException when it cannot be read
   */
  public Reading read() {
    try {
      // Not strictly: a line that is no UTF-8 has no form of a line either, or differs in words that are only quoted.
      return LedgerLines.read(new String(Files.readAllBytes(path), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(path.toString(), e);
    }
  }

  /**
   * Writes the file whole or not at all: beside its place first, then in it.
   *
   * @throws UncheckedIOException when it cannot be written; then the old one is there still
   */
  public void write(Ledger ledger) {
    Path fresh = path.resolveSibling("." + path.getFileName() + ".new");
    try {
      Files.writeString(fresh, LedgerLines.write(ledger));
      Files.move(fresh, path, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(path.toString(), e);
    }
  }
}

package locus.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import locus.finding.Finding;
import locus.finding.Rule;
import locus.model.Edition;
import locus.model.Metadata;
import locus.model.Release;
import locus.model.SourceRef;

/**
 * Puts a new release into {@code content/releases/}. It is written beside its place and renamed, archive and record together, when the
 * disk has it all: after a failure or a kill there is the whole release or none.
 */
public final class Freezing {

  private final Path releases;
  private final Version version;

  /**
   * @param edition the edition folder
   * @param version what the release shall be called
   */
  public Freezing(Path edition, Version version) {
    this.releases = edition.resolve(ReleaseFolder.PATH);
    this.version = version;
  }

  /** Writes the archive of a site. */
  public interface Packing {
    /**
     * @param archive the file to write
     * @param folder the one folder in it, without a closing slash
     */
    void pack(Path archive, String folder);
  }

  /** Whether an edition may be released under this version. */
  public List<Finding> check(Edition edition) {
    var findings = new ArrayList<Finding>();
    Metadata metadata = edition.metadata();
    if (!metadata.version().equals(version.text())) {
      String said = metadata.version().isEmpty() ? "does not say which version it is" : "says that it is version " + metadata.version();
      findings.add(
          Finding.of(Rule.RELEASES_SAY_WHICH, metadata.source(), "The edition " + said + ", and is to be released as " + version.text() + ".")
              .withRemedy("Write :edition-version: " + version.text() + " in the header of content/index.adoc: every page will bear it for good."));
    }
    if (metadata.date().isEmpty()) {
      findings.add(Finding.of(Rule.RELEASES_ARE_DATED, metadata.source(), "The edition has no date, and nor will its release " + version.text() + "."));
    }
    edition.history().newest().filter(newest -> new Version(newest.version()).compareTo(version) >= 0).ifPresent(newest -> findings.add(stays(edition, newest)));
    return findings;
  }

  private Finding stays(Edition edition, Release newest) {
    Optional<Release> same = edition.history().releases().stream().filter(release -> new Version(release.version()).compareTo(version) == 0).findFirst();
    SourceRef place = SourceRef.of(ReleaseFolder.PATH + "/" + same.orElse(newest).version() + "/" + ReleaseRecord.FILE);
    return same.isPresent()
        ? Finding.of(Rule.RELEASES_STAY, place, version.text() + " is released already.")
        : Finding.of(Rule.RELEASES_STAY, place, newest.version() + " is released, and " + version.text() + " is a lower number.");
  }

  /**
   * Keeps a site as a release.
   *
   * @param edition as it was baked
   * @param doi reserved for this release, where there is one
   * @param promise is given when the archive is whole, just before it is kept; after a kill between the two the release is made again
   * @return empty when it is kept; otherwise why it could not be, and nothing is
   * @throws UncheckedIOException when a file cannot be written
   */
  public List<Finding> freeze(Edition edition, Optional<Doi> doi, Packing packing, Runnable promise) {
    Metadata metadata = edition.metadata();
    String name = metadata.id().replaceAll("[^A-Za-z0-9-]", "-") + "-" + version.text();
    try (var fresh = PassingFolder.at(releases.resolve("." + version.text() + ".locus-new"))) {
      var archive = new Archive(fresh.path().resolve(name + ".zip"), version.text());
      packing.pack(archive.file(), name);
      var record = new ReleaseRecord(version.text(), metadata.date(), name + ".zip", archive.sha256(), doi.map(Doi::text).orElse(""), "");
      ReleaseFolder.release(archive, record);
      Files.writeString(fresh.path().resolve(ReleaseRecord.FILE), record.print(metadata.title()));
      promise.run();
      keep(fresh.path());
      return List.of();
    } catch (DamagedArchiveException e) {
      return List.of(
          Finding.of(Rule.RELEASES_ARE_WHOLE, SourceRef.of(ReleaseFolder.PATH), "Release " + version.text() + " was not made: " + e.getMessage() + ".")
              .withRemedy("Rename the file: ASCII letters, digits, full stops, hyphens and underscores."));
    } catch (IOException e) {
      throw new UncheckedIOException("Release " + version.text() + " could not be written to " + releases, e);
    }
  }

  private void keep(Path fresh) throws IOException {
    try (Stream<Path> files = Files.list(fresh)) {
      for (Path file : files.toList()) {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
          channel.force(true);
        }
      }
    }
    force(fresh);
    Files.move(fresh, releases.resolve(version.text()), StandardCopyOption.ATOMIC_MOVE);
    force(releases);
  }

  /** A folder's list of names is on disk when the folder is. Windows knows no such thing, and needs none. */
  private static void force(Path folder) throws IOException {
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }
}

package locus.release;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import locus.finding.Finding;
import locus.finding.Rule;
import locus.model.History;
import locus.model.Release;
import locus.model.SourceRef;
import locus.model.Wording;

/**
 * The folder {@code content/releases/}: one folder a release, with its archive and its record. Every build looks at every byte of it:
 * a release that is not whole stops the build, for its addresses were promised.
 */
public final class ReleaseFolder {

  /** Relative to the edition folder. */
  static final String PATH = "content/releases";

  private final Path folder;
  private final List<Finding> findings = new ArrayList<>();

  private ReleaseFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * What was released so far.
   *
   * @param history those that are whole
   * @param findings where one is not
   */
  public record Reading(History history, List<Finding> findings) {
    public Reading {
      findings = List.copyOf(findings);
    }
  }

  /**
   * Reads and checks the releases of an edition.
   *
   * @param edition the edition folder
   * @throws UncheckedIOException when a file cannot be read
   */
  public static Reading read(Path edition) {
    var folder = new ReleaseFolder(edition.resolve(PATH));
    List<Release> releases = Files.exists(folder.folder) ? folder.releases() : List.of();
    return new Reading(History.of(releases), folder.findings);
  }

  private List<Release> releases() {
    var releases = new ArrayList<Release>();
    for (Path entry : entries(folder)) {
      String name = entry.getFileName().toString();
      if (Files.isDirectory(entry) && Version.of(name).isPresent()) {
        release(entry).ifPresent(releases::add);
      } else if (!isOurs(name)) {
        unknown(place(name), "'" + name + "' is no release.");
      }
    }
    releases.sort(Comparator.comparing(release -> new Version(release.version())));
    return releases;
  }

  /** Hidden: of a release that is being written, or was when the machine stopped; or of the editor's system. */
  private static boolean isOurs(String name) {
    return name.startsWith(".");
  }

  private static List<Path> entries(Path folder) {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries.sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(folder.toString(), e);
    }
  }

  private Optional<Release> release(Path release) {
    String version = release.getFileName().toString();
    Path file = release.resolve(ReleaseRecord.FILE);
    SourceRef place = place(version + "/" + ReleaseRecord.FILE);
    if (!Files.isRegularFile(file)) {
      findings.add(Finding.of(Rule.RELEASES_ARE_RECORDED, place, "Release " + version + " has no record."));
      return Optional.empty();
    }
    Optional<ReleaseRecord> found = ReleaseRecord.parse(lines(file), place, findings);
    if (found.isPresent() && !found.get().version().equals(version)) {
      findings.add(Finding.of(Rule.RELEASES_ARE_RECORDED, place, "The record in the folder " + version + " is that of " + found.get().version() + "."));
      return Optional.empty();
    }
    return found.flatMap(record -> whole(release, record));
  }

  private static List<String> lines(Path file) {
    try {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
  }

  private Optional<Release> whole(Path release, ReleaseRecord record) {
    String version = record.version();
    entries(release).stream()
        .map(entry -> entry.getFileName().toString())
        .filter(name -> !name.equals(ReleaseRecord.FILE) && !name.equals(record.archive()) && !isOurs(name))
        .forEach(name -> unknown(place(version + "/" + name), "'" + name + "' is no part of release " + version + "."));
    SourceRef place = place(version + "/" + record.archive());
    try {
      return Optional.of(read(new Archive(release.resolve(record.archive()), version), record));
    } catch (DamagedArchiveException e) {
      findings.add(Finding.of(Rule.RELEASES_ARE_WHOLE, place, "The archive of release " + version + " is damaged: " + e.getMessage() + "."));
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(place.file(), e);
    }
  }

  private static Release read(Archive archive, ReleaseRecord record) throws IOException, DamagedArchiveException {
    if (!Files.isRegularFile(archive.file())) {
      throw new DamagedArchiveException("it is not there");
    }
    if (!archive.sha256().equals(record.sha256())) {
      throw new DamagedArchiveException("its checksum is not the one in " + ReleaseRecord.FILE);
    }
    return release(archive, record);
  }

  /** What an archive holds, whatever its checksum; also how a new one is tried before it is kept. */
  static Release release(Archive archive, ReleaseRecord record) throws IOException, DamagedArchiveException {
    Set<String> files = new HashSet<>();
    var wordings = new ArrayList<Wording>();
    archive.read((name, bytes) -> {
      files.add(name);
      if (name.equals(Wordings.FILE)) {
        wordings.addAll(Wordings.parse(new String(bytes, StandardCharsets.UTF_8)));
      }
    });
    if (!files.contains("index.html") || !files.contains(Wordings.FILE)) {
      throw new DamagedArchiveException("it holds no edition");
    }
    return new Release(
        record.version(), record.date(), record.doi(), record.note(), record.archive(), record.sha256(), files, wordings);
  }

  private void unknown(SourceRef place, String message) {
    var finding = Finding.of(Rule.RELEASES_ARE_RECORDED, place, message);
    findings.add(finding.withRemedy("Take it out of content/releases/: nothing but releases may lie there."));
  }

  private static SourceRef place(String name) {
    return SourceRef.of(PATH + "/" + name);
  }
}

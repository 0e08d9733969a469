package locus;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import locus.check.Checks;
import locus.export.Exporter;
import locus.export.archive.ReleaseArchive;
import locus.export.archive.SiteArchive;
import locus.export.companion.Cards;
import locus.export.companion.RunningTitle;
import locus.export.companion.SearchWords;
import locus.export.companion.SettingsPanel;
import locus.export.companion.SideNoteStyles;
import locus.export.data.DataExporter;
import locus.export.reference.CiteScripts;
import locus.export.reference.ReferenceFiles;
import locus.export.sitemap.Sitemap;
import locus.finding.Finding;
import locus.index.Indexes;
import locus.jbake.Bakery;
import locus.ledger.Addresses;
import locus.ledger.LedgerFile;
import locus.model.Edition;
import locus.release.Doi;
import locus.release.Freezing;
import locus.release.PassingFolder;
import locus.release.Publication;
import locus.release.ReleaseFolder;
import locus.release.Version;
import locus.release.Wordings;
import locus.source.BibliographyReader;
import locus.source.EditionReader;
import locus.source.Reading;
import locus.view.Messages;
import locus.view.Page;
import locus.view.Pages;

/** The pipeline: read, address, check, bake, export. An edition with errors is not baked. */
public final class Build {

  private final Path folder;
  private final EditionReader reader;

  private Build(Path folder, EditionReader reader) {
    this.folder = folder;
    this.reader = reader;
  }

  /**
   * Makes the site of an edition folder.
   *
   * @param folder holds {@code content/}, perhaps {@code templates/}, {@code assets/} and {@code jbake.properties}
   * @param target where the site shall stand; it is replaced only by a whole one
   * @return what the editor should know; when one of them is an error, the target is as it was
   * @throws UsageException when the target is not ours to write to
   */
  public static List<Finding> bake(Path folder, Path target) {
    try (var reader = new EditionReader()) {
      return bake(folder, target, reader);
    }
  }

  /** The same for a program that bakes more than once: the reader's start costs more than a bake. */
  public static List<Finding> bake(Path folder, Path target, EditionReader reader) {
    OutputFolder output = OutputFolder.of(target, folder);
    var build = new Build(folder, reader);
    Reading reading = build.read();
    return isSound(reading.findings()) ? build.bake(reading, output) : reading.findings();
  }

  /** Shows all that is to be found without writing anything. */
  public static List<Finding> check(Path folder) {
    return read(folder).findings();
  }

  /** Reads and checks an edition folder without writing anything. */
  public static Reading read(Path folder) {
    return addressed(folder).reading();
  }

  /** Reads and checks an edition folder and compares its addresses with the accepted ones, without writing anything. */
  public static Addressed addressed(Path folder) {
    try (var reader = new EditionReader()) {
      return addressed(folder, reader);
    }
  }

  /** The same for a program that reads more than once. */
  public static Addressed addressed(Path folder, EditionReader reader) {
    return new Build(folder, reader).addressed();
  }

  /**
   * Freezes an edition as a release. It is read, checked and baked as ever, but for what a page of a release says of itself.
   *
   * @param doi reserved for this release, where there is one
   * @return what the editor should know; when one of them is an error, nothing was released
   */
  public static List<Finding> release(Path folder, Version version, Optional<Doi> doi) {
    try (var reader = new EditionReader()) {
      return release(folder, version, doi, reader);
    }
  }

  /** The same for a program that bakes more than once. */
  public static List<Finding> release(Path folder, Version version, Optional<Doi> doi, EditionReader reader) {
    var build = new Build(folder, reader);
    var freezing = new Freezing(folder, version);
    Addressed edition = build.addressed();
    var promises = new Promises(folder, edition);
    var findings = new ArrayList<>(edition.reading().findings());
    findings.addAll(freezing.check(edition.reading().edition()));
    findings.addAll(promises.check());
    return isSound(findings) ? build.freeze(version, doi, freezing, promises, findings) : findings;
  }

  /**
   * An edition with its addresses.
   *
   * @param addresses what they are compared with the ledger; empty where there is none, or where errors hide what it says
   */
  public record Addressed(Reading reading, Optional<Addresses> addresses) {}

  private Reading read() {
    return addressed().reading();
  }

  private Addressed addressed() {
    Reading reading = reader.readNext(folder);
    BibliographyReader.Reading bibliography = BibliographyReader.read(folder.resolve("content/works.bib"), "content/works.bib");
    ReleaseFolder.Reading releases = ReleaseFolder.read(folder);
    Edition edition = reading.edition().with(bibliography.works()).with(releases.history());
    var findings = new ArrayList<>(reading.findings());
    findings.addAll(bibliography.findings());
    Optional<Addresses> addresses = addresses(edition, findings);
    edition = addresses.map(Addresses::edition).orElse(edition);
    findings.addAll(releases.findings());
    findings.addAll(Promises.kept(folder, releases.history()));
    findings.addAll(Checks.of(edition));
    return new Addressed(new Reading(edition, findings), addresses);
  }

  private Optional<Addresses> addresses(Edition edition, List<Finding> findings) {
    var file = new LedgerFile(folder);
    if (!file.exists()) {
      return Optional.empty();
    }
    LedgerFile.Reading ledger = file.read();
    findings.addAll(ledger.findings());
    if (findings.stream().anyMatch(finding -> finding.isError() && !finding.rule().leavesTheWords())) {
      return Optional.empty();
    }
    Addresses addresses = Addresses.of(edition, ledger.ledger());
    findings.replaceAll(addresses::explained);
    findings.addAll(addresses.findings());
    return Optional.of(addresses);
  }

  private List<Finding> bake(Reading reading, OutputFolder output) {
    Edition edition = reading.edition();
    var findings = new ArrayList<>(reading.findings());
    try {
      Path site = output.begin();
      List<Page> pages = bake(edition, site, findings);
      if (isSound(findings)) {
        surroundings(edition).forEach(exporter -> findings.addAll(exporter.write(edition, site)));
        Publication.write(folder, edition.history(), pages.stream().map(Page::path).toList(), site);
        output.finish();
      }
    } finally {
      output.abandon();
    }
    return findings;
  }

  /** What pages need, and the formats that a release holds too. In this order. */
  private static List<Exporter> exporters(Indexes indexes, Map<String, String> words) {
    return List.of(
        new SearchWords(indexes.concordance(), words), new Cards(indexes.concordance(), words), new SettingsPanel(words), new SideNoteStyles(), new RunningTitle(),
        new DataExporter(indexes, words), new CiteScripts(words));
  }

  /** What stands around the edition of today, and is no part of a release. The archive of the whole site comes last. */
  private static List<Exporter> surroundings(Edition edition) {
    return List.of(new ReferenceFiles(Messages.of(edition.metadata().language())), new Sitemap(), new SiteArchive());
  }

  /** Pages and formats, into an empty folder. */
  private List<Page> bake(Edition edition, Path site, List<Finding> findings) {
    Map<String, String> words = Messages.of(edition.metadata().language());
    var indexes = Indexes.of(edition);
    List<Page> pages = Pages.of(indexes, words);
    findings.addAll(Bakery.bake(folder, site, pages, words, edition.files()));
    if (isSound(findings)) {
      exporters(indexes, words).forEach(exporter -> findings.addAll(exporter.write(edition, site)));
    }
    return pages;
  }

  private List<Finding> freeze(Version version, Optional<Doi> doi, Freezing freezing, Promises promises, List<Finding> findings) {
    Edition edition = promises.edition().frozenAs(version.text(), doi.map(Doi::text));
    Map<String, String> words = Messages.of(edition.metadata().language());
    try (var site = PassingFolder.temporary()) {
      bake(edition, site.path(), findings);
      if (isSound(findings)) {
        Wordings.write(edition, site.path());
        findings.addAll(freezing.freeze(
            edition, doi, (archive, name) -> new ReleaseArchive(edition, words).write(site.path(), archive, name), () -> promises.give(version)));
      }
    }
    return findings;
  }

  private static boolean isSound(List<Finding> findings) {
    return findings.stream().noneMatch(Finding::isError);
  }
}

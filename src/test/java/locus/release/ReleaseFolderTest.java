package locus.release;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import locus.finding.Finding;
import locus.model.Release;

/** What lies in {@code content/releases/} is believed only as far as it can be checked. */
class ReleaseFolderTest {

  private static final String WORDS = Wordings.print(List.of());

  @TempDir Path edition;

  @Test
  void aWholeReleaseIsRead() throws IOException {
    keep(zip("e-1.0.0/index.html", "<p>", "e-1.0.0/data/words.tsv", WORDS));
    ReleaseFolder.Reading reading = ReleaseFolder.read(edition);
    assertEquals(List.of(), reading.findings());
    Release release = reading.history().newest().orElseThrow();
    assertEquals(List.of("1.0.0", "2026-11-23", "10.1234/x"), List.of(release.version(), release.date(), release.doi()));
    assertTrue(release.has("index") && !release.has("text"));
  }

  @Test
  void theNewestIsTheHighestNumber() throws IOException {
    for (String version : List.of("1.10.0", "1.9.0", "1.10.0-rc.1")) {
      keep(version, zip("e-" + version + "/index.html", "<p>", "e-" + version + "/data/words.tsv", WORDS));
    }
    assertEquals(List.of("1.9.0", "1.10.0-rc.1", "1.10.0"), ReleaseFolder.read(edition).history().releases().stream().map(Release::version).toList());
  }

  @Test
  void aByteThatChangedAnywhereIsFound() throws IOException {
    byte[] whole = zip("e-1.0.0/index.html", "<p>", "e-1.0.0/data/words.tsv", WORDS);
    keep(whole);
    Path archive = edition.resolve("content/releases/1.0.0/e-1.0.0.zip");
    var random = new Random(3);
    for (int i = 0; i < 50; i++) {
      byte[] changed = whole.clone();
      changed[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
      Files.write(archive, changed);
      assertEquals(List.of("The archive of release 1.0.0 is damaged: its checksum is not the one in release.txt."), messages());
    }
    Files.write(archive, Arrays.copyOf(whole, whole.length - 1));
    assertFalse(messages().isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "../escape.html", "e-1.0.0/../../escape.html", "/etc/escape.html", "e-1.0.0/a/../../escape.html", "e-1.0.0/./a.html", "e-1.0.0//a.html",
    "e-1.0.0\\\\a.html", "e-1.0.0/a\\\\b.html", "e-1.0.0/C:a.html", "other/a.html", "a.html", "e-1.0.0/.hidden", "e-1.0.0/a/.htaccess", "e-1.0.0/folder/",
    "e-1.0.0/a b.html", "e-1.0.0/ä.html", "e-1.0.0/\\u0000.html", "e-1.0.0/INDEX.html", "e-1.0.0/index.html/a.html"
  })
  void aNameThatCouldDoHarmIsRefusedThoughTheChecksumHolds(String name) throws IOException {
    keep(zip("e-1.0.0/index.html", "<p>", "e-1.0.0/data/words.tsv", WORDS, name.replace("\\\\", "\\").replace("\\u0000", "\u0000"), "x"));
    assertEquals(1, messages().size(), messages().toString());
    assertTrue(messages().get(0).startsWith("The archive of release 1.0.0 is damaged: "), messages().get(0));
  }

  @Test
  void whatLiesBesideTheFolderOfTheVersionIsNoPartOfTheRelease() throws IOException {
    keep(zip("e-1.0.0/1.0.0/index.html", "<p>", "e-1.0.0/1.0.0/data/words.tsv", WORDS, "e-1.0.0/index.html", "alone", "e-1.0.0/newer.js", ""));
    assertEquals(List.of(), messages());
    assertEquals(Set.of("index.html", "data/words.tsv"), ReleaseFolder.read(edition).history().newest().orElseThrow().files());
  }

  @Test
  void aNameThatStandsTwiceIsRefused() throws IOException {
    byte[] zip = zip("e-1.0.0/index.html", "<p>", "e-1.0.0/data/words.tsv", WORDS, "e-1.0.0/indey.html", "x");
    String bytes = new String(zip, StandardCharsets.ISO_8859_1).replace("indey.html", "index.html");
    keep(bytes.getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(List.of("The archive of release 1.0.0 is damaged: 'index.html' stands in it twice."), messages());
  }

  @Test
  void anArchiveWhoseDirectoryNamesOtherFilesIsRefused() throws IOException {
    byte[] zip = zip("e-1.0.0/index.html", "<p>", "e-1.0.0/data/words.tsv", WORDS, "e-1.0.0/seen.html", "x");
    String bytes = new String(zip, StandardCharsets.ISO_8859_1);
    int last = bytes.lastIndexOf("seen.html");
    keep((bytes.substring(0, last) + "mean.html" + bytes.substring(last + 9)).getBytes(StandardCharsets.ISO_8859_1));
    assertEquals(List.of("The archive of release 1.0.0 is damaged: its directory does not name the files that are in it."), messages());
  }

  @Test
  void nothingMayBeLargerOutsideThanIn() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("e-1.0.0/index.html"));
      zip.write(new byte[10_000_000]);
    }
    keep(bytes.toByteArray());
    assertEquals(List.of("The archive of release 1.0.0 is damaged: 'index.html' is deflated."), messages());
  }

  @Test
  void whatIsNoZipOrNoEditionIsRefused() throws IOException {
    keep("words".getBytes(StandardCharsets.UTF_8));
    assertEquals(1, messages().size());
    keep(zip("e-1.0.0/index.html", "<p>"));
    assertEquals(List.of("The archive of release 1.0.0 is damaged: it holds no edition."), messages());
    keep(zip("e-1.0.0/index.html", "<p>", "e-1.0.0/data/words.tsv", "nothing"));
    assertEquals(List.of("The archive of release 1.0.0 is damaged: its data/words.tsv does not begin with the names of its columns."), messages());
  }

  @Test
  void aDoiMayBeWrittenAsItIsMetWith() {
    for (String written : List.of("10.5281/zenodo.1234567", "https://doi.org/10.5281/zenodo.1234567", "http://dx.doi.org/10.5281/zenodo.1234567", "doi: 10.5281/zenodo.1234567")) {
      assertEquals("10.5281/zenodo.1234567", Doi.of(written).orElseThrow().text(), written);
    }
    for (String written : List.of("", "zenodo.1234567", "10.5281", "10.5281/", "10.5281/a b", "10.5281/a\"b", "https://example.org/10.5281/a")) {
      assertTrue(Doi.of(written).isEmpty(), written);
    }
  }

  private List<String> messages() {
    return ReleaseFolder.read(edition).findings().stream().map(Finding::message).toList();
  }

  private void keep(byte[] zip) throws IOException {
    keep("1.0.0", zip);
  }

  private void keep(String version, byte[] zip) throws IOException {
    Path folder = Files.createDirectories(edition.resolve("content/releases").resolve(version));
    Path archive = Files.write(folder.resolve("e-" + version + ".zip"), zip);
    var record = new ReleaseRecord(version, "2026-11-23", archive.getFileName().toString(), new Archive(archive, version).sha256(), "10.1234/x", "");
    Files.writeString(folder.resolve(ReleaseRecord.FILE), record.print("E"));
  }

  /** A zip of names and words by turns, nothing deflated. */
  private static byte[] zip(String... files) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < files.length; i += 2) {
        byte[] content = files[i + 1].getBytes(StandardCharsets.UTF_8);
        var check = new CRC32();
        check.update(content);
        var entry = new ZipEntry(files[i]);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(content.length);
        entry.setCrc(check.getValue());
        zip.putNextEntry(entry);
        zip.write(content);
      }
    }
    return bytes.toByteArray();
  }
}

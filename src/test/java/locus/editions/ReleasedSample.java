package locus.editions;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import locus.Build;
import locus.finding.Finding;
import locus.ledger.LedgerFile;
import locus.release.Doi;
import locus.release.Version;
import locus.source.EditionReader;

/**
 * The sample edition with a life behind it: released as 1.0.0, edited, given a DOI, released as 1.1.0, edited again.
 *
 * @param folder the edition folder, a copy
 * @param reader is kept by the caller
 */
public record ReleasedSample(Path folder, EditionReader reader) {

  /** A copy of the sample that calls itself version 1.0.0 and was never released. */
  static ReleasedSample fresh(Path folder, EditionReader reader) {
    Golden.copy(Golden.EDITIONS.resolve("sample"), folder);
    var sample = new ReleasedSample(folder, reader);
    sample.edit("index.adoc", ":edition-version: 1.2.0", ":edition-version: 1.0.0");
    return sample;
  }

  /** The whole story, and the site that comes of it. */
  public static Path site(Path folder) {
    try (var reader = new EditionReader()) {
      ReleasedSample sample = fresh(folder.resolve("edition"), reader);
      sample.release("1.0.0");
      sample.editAfterFirst();
      sample.release("1.1.0");
      sample.editAfterSecond();
      sample.bake(folder.resolve("site"));
    }
    return folder.resolve("site");
  }

  /** Unpacks an archive as any program would. */
  public static void unpack(Path archive, Path folder) throws IOException {
    try (var zip = new ZipFile(archive.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        Path file = folder.resolve(entry.getName());
        Files.createDirectories(file.getParent());
        Files.write(file, zip.getInputStream(entry).readAllBytes());
      }
    }
  }

  void editAfterFirst() {
    edit("index.adoc", ":edition-version: 1.0.0", ":edition-version: 1.1.0");
    edit("index.adoc", ":edition-date: 2026-11-23", ":edition-date: 2027-02-01");
    edit("book/ch01.adoc", " found a way.", " found its own way.");
    edit("book/ch01.adoc", "leaves, folded and sewn.", "leaves, folded, sewn and bound.");
    edit("releases/1.0.0/release.txt", "doi:", "doi: https://doi.org/10.1234/first");
    accept();
  }

  void editAfterSecond() {
    edit("index.adoc", ":edition-version: 1.1.0", ":edition-version: 1.2.0-draft");
    edit("book/ch02.adoc", "was cast in moulds", "was cast in brass moulds");
    edit("book/ch02.adoc", "[verse]\n____\nA page is a place,\na line is a way.\n____\n\n", "");
    edit("anchors.ledger", "passage book/ch02#p3 | 1.0.0 |  |", "passage book/ch02#p3 | 1.0.0 | retired Withdrawn by the author |");
    edit("releases/1.1.0/release.txt", "note:", "note: The first chapter was <corrected>.");
  }

  void edit(String file, String words, String others) {
    Path path = folder.resolve("content").resolve(file);
    try {
      String text = Files.readString(path);
      assertEquals(true, text.contains(words), file + " has not the words: " + words);
      Files.writeString(path, text.replace(words, others));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What {@code anchors --accept} does. */
  void accept() {
    Build.Addressed addressed = Build.addressed(folder, reader);
    assertEquals(List.of(), addressed.reading().findings());
    new LedgerFile(folder).write(addressed.addresses().orElseThrow().accepted());
  }

  void release(String version) {
    assertEquals(List.of(), tryRelease(version));
  }

  List<Finding> tryRelease(String version) {
    return Build.release(folder, Version.of(version).orElseThrow(), Optional.<Doi>empty(), reader);
  }

  void bake(Path site) {
    assertEquals(List.of(), Build.bake(folder, site, reader));
  }

  /** Each file below a folder with a checksum of its bytes. */
  static Map<String, String> files(Path folder) {
    var contents = new TreeMap<String, String>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
        contents.put(folder.relativize(file).toString().replace('\\', '/'), HexFormat.of().formatHex(digest));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
    return contents;
  }
}

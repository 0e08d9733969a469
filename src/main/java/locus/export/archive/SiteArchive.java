package locus.export.archive;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import locus.export.Exporter;
import locus.finding.Finding;
import locus.model.Edition;

/**
 * The site without {@code downloads/} and {@code v/}, to be read from a folder without a network.
 *
 * <p>The same site gives the same bytes on any JDK and any day: names are sorted, the time is fixed, and nothing is deflated, for
 * what deflating makes depends on the JDK's version of zlib. That costs about a third of the size; the faces, which are half of it,
 * would not shrink anyway.
 */
public final class SiteArchive implements Exporter {

  /** The earliest month that every program reads; a zip knows no time zone and no year before 1980. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  /** Address of the archive of an edition, relative to the site. */
  public static String address(Edition edition) {
    return "downloads/" + edition.metadata().id() + ".zip";
  }

  @Override
  public List<Finding> write(Edition edition, Path site) {
    Path archive = site.resolve(address(edition));
    var links = new OutwardLinks(edition.metadata().host());
    try {
      Files.createDirectories(archive.getParent());
      try (var zip = new ZipOutputStream(Files.newOutputStream(archive))) {
        for (String name : names(site)) {
          byte[] bytes = Files.readAllBytes(site.resolve(name));
          add(zip, edition.metadata().id() + "/" + name, name.endsWith(".html") ? links.adjusted(bytes, name) : bytes);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(archive.toString(), e);
    }
    return List.of();
  }

  /** The files to pack, in the order of their names' code units. Hidden ones are ours alone. */
  private static List<String> names(Path site) throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      return files.filter(Files::isRegularFile)
          .map(file -> site.relativize(file).toString().replace('\\', '/'))
          .filter(name -> !name.matches("(downloads|v)/.*|\\..*"))
          .sorted()
          .toList();
    }
  }

  private static void add(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
    var entry = new ZipEntry(name);
    var check = new CRC32();
    check.update(bytes);
    entry.setMethod(ZipEntry.STORED);
    entry.setSize(bytes.length);
    entry.setCrc(check.getValue());
    entry.setTimeLocal(TIME);
    zip.putNextEntry(entry);
    zip.write(bytes);
    zip.closeEntry();
  }
}

package locus.export.archive;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A site packed as a zip of one folder, without {@code downloads/} and {@code v/}, its links adjusted.
 *
 * <p>The same site gives the same bytes on any JDK and any day: names are sorted, the time is fixed, and nothing is deflated, for
 * what deflating makes depends on the JDK's version of zlib. That costs room: 2.3 MB for the first edition, which deflated has 0.6.
 *
 * @param host where links to what is not packed lead; empty where only their words shall stay
 * @param left names that are not packed
 */
record SitePack(Optional<String> host, Pattern left) {

  /** The earliest month that every program reads; a zip knows no time zone and no year before 1980. */
  private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  /**
   * Writes the archive.
   *
   * @param site the folder of the site
   * @param archive the file to write
   * @param folder the folder in it for the site, without a closing slash
   * @param beside other files, by their names in the archive
   */
  void write(Path site, Path archive, String folder, SortedMap<String, byte[]> beside) {
    var links = new OutwardLinks(host);
    // A zip's heads are written byte by byte.
    try (var zip = new ZipOutputStream(new BufferedOutputStream(Files.newOutputStream(archive), 1 << 16))) {
      for (String name : names(site)) {
        byte[] bytes = Files.readAllBytes(site.resolve(name));
        add(zip, folder + "/" + name, name.endsWith(".html") ? links.adjusted(bytes, name) : bytes);
      }
      for (var file : beside.entrySet()) {
        add(zip, file.getKey(), file.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(archive.toString(), e);
    }
  }

  /** The files to pack, in the order of their names' code units. */
  private List<String> names(Path site) throws IOException {
    try (Stream<Path> files = Files.walk(site)) {
      return files.filter(Files::isRegularFile)
          .map(file -> site.relativize(file).toString().replace('\\', '/'))
          .filter(name -> !left.matcher(name).matches())
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

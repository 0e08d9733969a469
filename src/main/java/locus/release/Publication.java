package locus.release;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import locus.model.History;
import locus.model.Release;

/**
 * Puts the releases of an edition into a site: each below {@code v/} as it was frozen, its archive under {@code downloads/}, and the
 * script by which pages that never change learn of newer ones.
 */
public final class Publication {

  /**
   * The script's address. Every frozen page asks for it, beside its own release's folder; so neither the address nor what the script
   * finds on the page may ever change: an element with {@code data-release} and {@code data-page}.
   */
  static final String SCRIPT = History.FOLDER + "newer.js";

  private static final String CODE = "/locus/newer.js";

  private Publication() {}

  /**
   * Writes what belongs to releases into a site; of an edition without any nothing.
   *
   * @param edition the edition folder
   * @param history its releases, read and checked
   * @param today the pages of today's edition, without ending
   * @throws UncheckedIOException when a file cannot be written
   */
  public static void write(Path edition, History history, List<String> today, Path site) {
    if (history.releases().isEmpty()) {
      return;
    }
    try {
      Files.createDirectories(site.resolve("downloads"));
      for (Release release : history.releases()) {
        Path archive = edition.resolve(ReleaseFolder.PATH).resolve(release.version()).resolve(release.archive());
        unpack(new Archive(archive, release.version()), site.resolve(release.folder()));
        Files.copy(archive, site.resolve(address(release)));
      }
      Files.writeString(site.resolve(SCRIPT), script(history, today));
    } catch (IOException e) {
      throw new UncheckedIOException("The releases could not be published in " + site, e);
    }
  }

  /** Where the archive of a release can be had, relative to the site. */
  public static String address(Release release) {
    return "downloads/" + release.archive();
  }

  private static void unpack(Archive archive, Path folder) throws IOException {
    try {
      archive.read((name, bytes) -> {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.write(file, bytes);
      });
    } catch (DamagedArchiveException e) {
      throw new IOException(archive.file() + " was changed during the bake", e);
    }
  }

  /** The code, with what it must know before it. Versions, DOIs and addresses hold nothing that a script would have to escape. */
  private static String script(History history, List<String> today) throws IOException {
    Release newest = history.newest().orElseThrow();
    String dois = history.releases().stream()
        .filter(release -> !release.doi().isEmpty())
        .map(release -> quoted(release.version()) + ":" + quoted(release.doi()))
        .collect(Collectors.joining(",", "{", "}"));
    Stream<String> pages = newest.files().stream().filter(file -> file.endsWith(".html")).map(file -> file.substring(0, file.length() - 5));
    String data = "{newest:" + quoted(newest.version()) + ",dois:" + dois + ",pages:" + list(pages) + ",today:" + list(today.stream()) + "}";
    try (InputStream code = Publication.class.getResourceAsStream(CODE)) {
      return new String(code.readAllBytes(), StandardCharsets.UTF_8).replace("{/* releases */}", data);
    }
  }

  private static String list(Stream<String> names) {
    return names.sorted().map(Publication::quoted).collect(Collectors.joining(",", "[", "]"));
  }

  private static String quoted(String plain) {
    return '"' + plain + '"';
  }
}

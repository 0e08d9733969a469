package locus.site;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import locus.editions.ReleasedSample;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A baked site on disk. System property {@code locus.site} names this repository's edition ({@code target/site}),
 * {@code locus.sites} further ones, parted as in a class path; each judge looks at all of them.
 *
 * @param root its folder
 */
public record Site(Path root) {

  /** Refuses a folder that holds no site: a judge with nothing to judge must not say yes. */
  public Site {
    root = root.toAbsolutePath().normalize();
    if (!Files.isRegularFile(root.resolve("index.html"))) {
      throw new IllegalStateException("No baked site in " + root + ": bake one first (mvn package), or set -Dlocus.site.");
    }
  }

  /** This repository's edition. */
  public static Site main() {
    return new Site(Path.of(System.getProperty("locus.site", "target/site")));
  }

  /** Every site to judge, this repository's edition first. */
  public static List<Site> all() {
    List<Site> sites = new ArrayList<>(List.of(main()));
    for (String folder : System.getProperty("locus.sites", "").split(File.pathSeparator)) {
      if (!folder.isBlank()) {
        sites.add(new Site(Path.of(folder)));
      }
    }
    return sites;
  }

  /** The same and, for what only an edition with releases has, the sample edition after two of them. */
  public static List<Site> withReleases() {
    return Stream.concat(all().stream(), Stream.of(released())).toList();
  }

  /** The sample edition after two releases and edits since, baked once. */
  static Site released() {
    return new Site(Released.SITE);
  }

  private static final class Released {
    static final Path SITE = bake();

    private static Path bake() {
      try {
        return ReleasedSample.site(Files.createTempDirectory(Files.createDirectories(Path.of("target")), "released"));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The addresses of its pages, relative to the root, with slashes. */
  public List<String> pages() {
    return files().stream().filter(file -> file.endsWith(".html")).toList();
  }

  /** The addresses of all its files. */
  public List<String> files() {
    try (Stream<Path> found = Files.walk(root)) {
      return found.filter(Files::isRegularFile).map(file -> root.relativize(file).toString().replace(File.separatorChar, '/')).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("Reading " + root, e);
    }
  }

  /** A page's file. */
  public Path file(String page) {
    return root.resolve(page);
  }

  /** A page, parsed; it is read anew each time. */
  public Document document(String page) {
    try {
      return Jsoup.parse(file(page), "UTF-8");
    } catch (IOException e) {
      throw new UncheckedIOException("Reading " + file(page), e);
    }
  }

  /** The page of the first text that has notes. */
  public String pageWithNotes() {
    return pages().stream().filter(page -> !document(page).select("a[role=doc-noteref]").isEmpty() && !page.startsWith("v/")).findFirst()
        .orElseThrow(() -> new IllegalStateException("No page of " + root + " has notes."));
  }

  /** One page of each kind: the class of the body tells the kind; the richest page stands for its kind. */
  public Map<String, String> kinds() {
    Map<String, String> kinds = new LinkedHashMap<>();
    Map<String, Long> sizes = new LinkedHashMap<>();
    for (String page : pages()) {
      String kind = page.matches("v/[0-9].*") ? "release" : document(page).body().className();
      long size = file(page).toFile().length();
      if (size > sizes.getOrDefault(kind, -1L)) {
        sizes.put(kind, size);
        kinds.put(kind, page);
      }
    }
    return kinds;
  }

  @Override
  public String toString() {
    return root.getFileName().toString();
  }
}

package locus.export.sitemap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import locus.export.Exporter;
import locus.finding.Finding;
import locus.model.Edition;
import locus.model.FormerAddress;

/**
 * {@code sitemap.xml} (sitemaps.org 0.9) with the full address of every page, and {@code robots.txt} (RFC 9309), which names it. A
 * sitemap holds full addresses only: where the site's is not known, there is none.
 */
public final class Sitemap implements Exporter {

  /** The page for lost addresses is no place to be found. */
  private static final String LOST = "404.html";

  /** Differences to releases bear {@code noindex}, and the releases themselves are not there yet when this is written. */
  private static final String CHANGES = "v/changes/";

  @Override
  public List<Finding> write(Edition edition, Path site) {
    Optional<String> host = edition.metadata().host();
    try {
      Files.writeString(site.resolve("robots.txt"), "User-agent: *\nAllow: /\n" + host.map(at -> "\nSitemap: " + at + "/sitemap.xml\n").orElse(""));
      if (host.isPresent()) {
        Files.writeString(site.resolve("sitemap.xml"), sitemap(host.get(), edition.metadata().date(), pages(edition, site)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(site.toString(), e);
    }
    return List.of();
  }

  /** A page whose source was renamed or taken out stays for those who have its address. */
  private static List<String> pages(Edition edition, Path site) throws IOException {
    Set<String> gone = edition.former().stream().map(FormerAddress::page).filter(page -> !edition.isPage(page))
        .map(page -> page + ".html").collect(Collectors.toSet());
    try (Stream<Path> files = Files.walk(site)) {
      return files.map(file -> site.relativize(file).toString().replace('\\', '/'))
          .filter(name -> name.endsWith(".html") && !name.equals(LOST) && !name.startsWith(CHANGES) && !gone.contains(name))
          .sorted()
          .toList();
    }
  }

  private static String sitemap(String host, String date, List<String> pages) {
    String changed = date.matches("\\d{4}(-\\d{2}){0,2}") ? "<lastmod>" + date + "</lastmod>" : "";
    return pages.stream()
        .map(page -> "  <url><loc>" + escaped(host + "/" + page) + "</loc>" + changed + "</url>\n")
        .collect(Collectors.joining("",
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n", "</urlset>\n"));
  }

  private static String escaped(String address) {
    return address.replace("&", "&amp;").replace("<", "&lt;").replace("'", "&apos;").replace("\"", "&quot;");
  }
}

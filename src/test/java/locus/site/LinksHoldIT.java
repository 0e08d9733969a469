package locus.site;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every link of every page leads somewhere, and by a way that holds on any host and on none. */
class LinksHoldIT {
  private static final Pattern CSS_URL = Pattern.compile("(?:url\\(\\s*|@import\\s+)['\"]?([^'\")\\s;]+)");

  @ParameterizedTest(name = "{0}")
  @MethodSource("locus.site.Site#withReleases")
  void every_link_leads_to_a_file_and_every_fragment_to_an_element(Site site) {
    Map<String, Set<String>> ids = new HashMap<>();
    site.pages().forEach(page -> ids.put(page, site.document(page).select("[id]").stream().map(Element::id).collect(Collectors.toSet())));
    List<String> faults = new ArrayList<>();
    for (String page : site.pages()) {
      for (String link : links(site.document(page))) {
        String fault = isElsewhere(link) || page.equals("404.html") ? "" : fault(site, ids, page, link);
        if (!fault.isEmpty()) {
          faults.add(page + ": " + link + " " + fault);
        }
      }
    }
    Faults.none(faults);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("locus.site.Site#withReleases")
  void every_id_stands_once_on_its_page(Site site) {
    List<String> faults = new ArrayList<>();
    for (String page : site.pages()) {
      Set<String> seen = new HashSet<>();
      for (Element element : site.document(page).select("[id]")) {
        if (element.id().isBlank() || !seen.add(element.id())) {
          faults.add(page + "#" + element.id());
        }
      }
    }
    Faults.none(faults);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("locus.site.Site#withReleases")
  void every_address_in_a_style_sheet_is_a_file_beside_it(Site site) throws IOException {
    List<String> faults = new ArrayList<>();
    for (String sheet : site.files().stream().filter(file -> file.endsWith(".css")).toList()) {
      Matcher address = CSS_URL.matcher(Files.readString(site.file(sheet)).replaceAll("(?s)/\\*.*?\\*/", ""));
      while (address.find()) {
        if (!address.group(1).startsWith("data:") && !address.group(1).startsWith("#")) {
          String fault = fault(site, Map.of(), sheet, address.group(1));
          faults.addAll(fault.isEmpty() ? List.of() : List.of(sheet + ": " + address.group(1) + " " + fault));
        }
      }
    }
    Faults.none(faults);
  }

  /** Every address in a page, but those that say what the page is called elsewhere. */
  private static List<String> links(Document page) {
    List<String> links = new ArrayList<>();
    page.select("a[href], area[href], link[href]:not([rel=canonical])").forEach(element -> links.add(element.attr("href")));
    page.select("[src]").forEach(element -> links.add(element.attr("src")));
    page.select("[poster]").forEach(element -> links.add(element.attr("poster")));
    page.select("image[href], use[href]").forEach(element -> links.add(element.attr("href")));
    page.select("[srcset]").forEach(element -> {
      for (String candidate : element.attr("srcset").split(",")) {
        links.add(candidate.strip().split("\\s+")[0]);
      }
    });
    return links;
  }

  private static boolean isElsewhere(String link) {
    return link.matches("(?i)(https?|mailto|data|doi|urn|tel|ftp|geo|irc|news|ldap|xmpp):.*");
  }

  /** What is wrong with a link, or nothing. */
  private static String fault(Site site, Map<String, Set<String>> ids, String page, String link) {
    if (link.startsWith("/") || link.matches("[a-z]+:.*")) {
      return "is not relative";
    }
    try {
      URI uri = new URI(link);
      URI target = uri.getRawPath().isEmpty() ? new URI(page) : new URI(page).resolve(uri.getRawPath());
      String path = target.getPath();
      if (path.startsWith("..") || !Files.isRegularFile(site.file(path))) {
        return "leads to no file";
      }
      String fragment = uri.getFragment() == null ? "" : uri.getFragment();
      boolean lost = !fragment.isEmpty() && path.endsWith(".html") && !ids.getOrDefault(path, Set.of()).contains(fragment);
      return lost ? "leads to no element" : "";
    } catch (URISyntaxException e) {
      return "is no address: " + e.getReason();
    }
  }
}

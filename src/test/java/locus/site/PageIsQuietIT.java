package locus.site;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must be so in the source of every page. */
class PageIsQuietIT {
  private static final Map<String, Set<String>> POLICY =
      Map.of("default-src", Set.of("'none'"), "script-src", Set.of("'self'"), "style-src", Set.of("'self'"), "font-src", Set.of("'self'"),
          "img-src", Set.of("'self'", "data:"), "connect-src", Set.of("'self'"), "base-uri", Set.of("'none'"), "form-action", Set.of("'none'"));

  @ParameterizedTest(name = "{0}")
  @MethodSource("locus.site.Site#all")
  void every_page_has_the_strict_policy_before_anything_that_it_governs(Site site) {
    each(site, (page, faults) -> {
      Element policy = page.selectFirst("head > meta[http-equiv=Content-Security-Policy]");
      if (policy == null) {
        faults.add("no policy");
        return;
      }
      Element governed = page.selectFirst("script, style, link, img");
      if (governed != null && page.getAllElements().indexOf(governed) < page.getAllElements().indexOf(policy)) {
        faults.add("the policy stands after " + governed.outerHtml());
      }
      Map<String, Set<String>> directives = directives(policy.attr("content"));
      Set<String> hashes = hashesOf(directives);
      directives.remove("media-src", Set.of("'self'"));
      if (!directives.equals(POLICY)) {
        faults.add("the policy is " + directives);
      }
      Set<String> inline = new TreeSet<>();
      page.select("script:not([src]):not([type=application/ld+json]), style").forEach(element -> inline.add(hash(element.data())));
      if (!inline.equals(hashes)) {
        faults.add("inline scripts and styles " + inline + ", hashes " + hashes);
      }
    });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("locus.site.Site#all")
  void no_element_carries_a_style_or_a_script(Site site) {
    each(site, (page, faults) -> {
      for (Element element : page.getAllElements()) {
        for (Attribute attribute : element.attributes()) {
          String name = attribute.getKey();
          if (name.equals("style") || name.startsWith("on") || attribute.getValue().strip().toLowerCase().startsWith("javascript:")) {
            faults.add(element.cssSelector() + " has " + attribute);
          }
        }
      }
    });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("locus.site.Site#all")
  void nothing_is_loaded_from_elsewhere(Site site) {
    each(site, (page, faults) -> {
      String loading = "[src], [srcset], [poster], link[rel~=stylesheet], link[rel~=preload], link[rel~=icon], object[data], link[rel~=preconnect], link[rel~=dns-prefetch]";
      for (Element element : page.select(loading)) {
        String address = element.attr("src") + element.attr("srcset") + element.attr("poster") + element.attr("data") + (element.is("link") ? element.attr("href") : "");
        if (address.matches("(?i)(https?:)?//.*")) {
          faults.add(element.outerHtml());
        }
      }
    });
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("locus.site.Site#all")
  void every_page_tells_its_language_and_title_and_has_one_first_heading_with_the_others_in_order(Site site) {
    each(site, (page, faults) -> {
      if (page.select("html").attr("lang").isBlank()) {
        faults.add("no language");
      }
      if (page.title().isBlank()) {
        faults.add("no title");
      }
      Elements headings = page.select("h1, h2, h3, h4, h5, h6");
      if (page.select("h1").size() != 1) {
        faults.add(page.select("h1").size() + " first headings");
      }
      int before = 0;
      for (Element heading : headings) {
        int level = heading.tagName().charAt(1) - '0';
        if (level > before + 1) {
          faults.add("“" + heading.text() + "” of level " + level + " follows level " + before);
        }
        before = level;
      }
    });
  }

  private static void each(Site site, BiConsumer<Document, List<String>> look) {
    List<String> faults = new ArrayList<>();
    for (String page : site.pages()) {
      List<String> found = new ArrayList<>();
      look.accept(site.document(page), found);
      found.forEach(fault -> faults.add(page + ": " + fault));
    }
    Faults.none(faults);
  }

  private static Map<String, Set<String>> directives(String policy) {
    Map<String, Set<String>> directives = new TreeMap<>();
    for (String directive : policy.split(";")) {
      List<String> words = Arrays.asList(directive.strip().split("\\s+"));
      if (!words.get(0).isEmpty()) {
        directives.put(words.get(0), new TreeSet<>(words.subList(1, words.size())));
      }
    }
    return directives;
  }

  /** Takes the hashes out of the directives for scripts and styles. */
  private static Set<String> hashesOf(Map<String, Set<String>> directives) {
    Set<String> hashes = new TreeSet<>();
    for (String name : List.of("script-src", "style-src")) {
      directives.getOrDefault(name, Set.of()).stream().filter(source -> source.startsWith("'sha256-")).forEach(hashes::add);
      directives.getOrDefault(name, new TreeSet<>()).removeAll(hashes);
    }
    return hashes;
  }

  private static String hash(String words) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
      return "'sha256-" + Base64.getEncoder().encodeToString(digest) + "'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}

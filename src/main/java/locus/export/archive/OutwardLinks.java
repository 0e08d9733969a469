package locus.export.archive;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Links of a page to what the archive does not hold. Where the site's address is known they lead there; otherwise only their words
 * stay.
 *
 * @param host the site's address without a closing slash
 */
record OutwardLinks(Optional<String> host) {

  /** {@code downloads/} or {@code v/} at the site's root, as seen from a page at any depth. */
  private static final String OUTSIDE = "href=\"((?:\\.\\./)*)((?:downloads|v)/[^\"]*)\"";

  private static final Pattern LINK = Pattern.compile("<a\\b[^>]*?\\s" + OUTSIDE + "[^>]*>(.*?)</a>", Pattern.DOTALL);
  private static final Pattern RELATION = Pattern.compile("[ \\t]*<link\\b[^>]*?\\s" + OUTSIDE + "[^>]*>\\n?");

  /** A page as the archive holds it. */
  byte[] adjusted(byte[] page, String name) {
    int depth = (int) name.chars().filter(c -> c == '/').count();
    String html = new String(page, StandardCharsets.UTF_8);
    if (!html.contains("downloads/") && !html.contains("\"v/") && !html.contains("../v/")) {
      return page;
    }
    String links = LINK.matcher(html).replaceAll(link -> Matcher.quoteReplacement(adjusted(link, depth, link.group(3))));
    return RELATION.matcher(links).replaceAll(link -> Matcher.quoteReplacement(adjusted(link, depth, ""))).getBytes(StandardCharsets.UTF_8);
  }

  private String adjusted(MatchResult link, int depth, String words) {
    if (link.group(1).length() != 3 * depth) {
      return link.group();
    }
    return host.map(site -> link.group().replace("href=\"" + link.group(1) + link.group(2), "href=\"" + site + "/" + link.group(2))).orElse(words);
  }
}

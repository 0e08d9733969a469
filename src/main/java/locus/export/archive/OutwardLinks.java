package locus.export.archive;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
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
  private static final Pattern OUTSIDE = Pattern.compile("\\shref=\"((?:\\.\\./)*)((?:downloads|v)/[^\"]*)\"");

  private static final Pattern LINK = Pattern.compile("<a\\b[^>]*>(.*?)</a>", Pattern.DOTALL);
  private static final Pattern RELATION = Pattern.compile("[ \\t]*<link\\b[^>]*>()\\n?");

  /** A page as the archive holds it. */
  byte[] adjusted(byte[] page, String name) {
    int depth = (int) name.chars().filter(c -> c == '/').count();
    String html = new String(page, StandardCharsets.UTF_8);
    var out = new StringBuilder();
    int done = 0;
    Matcher address = OUTSIDE.matcher(html);
    while (address.find()) {
      Optional<Matcher> element = element(html, address.start());
      if (address.group(1).length() != 3 * depth || element.isEmpty()) {
        continue;
      }
      if (host.isPresent()) {
        out.append(html, done, address.start(1)).append(host.get()).append('/');
        done = address.start(2);
      } else {
        out.append(html, done, element.get().start()).append(element.get().group(1));
        done = element.get().end();
      }
    }
    return done == 0 ? page : out.append(html, done, html.length()).toString().getBytes(StandardCharsets.UTF_8);
  }

  /** The link or relation within whose tag a place is; what it says is its first group. */
  private static Optional<Matcher> element(String html, int within) {
    int start = Math.max(0, html.lastIndexOf('<', within));
    boolean relation = html.startsWith("<link", start);
    while (relation && start > 0 && (html.charAt(start - 1) == ' ' || html.charAt(start - 1) == '\t')) {
      start--;
    }
    Matcher element = (relation ? RELATION : LINK).matcher(html).region(start, html.length());
    return html.lastIndexOf('>', within) < start && element.lookingAt() ? Optional.of(element) : Optional.empty();
  }
}

package locus.source;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import locus.finding.Finding;
import locus.finding.Rule;
import locus.finding.Spelling;
import locus.model.SourceRef;

/**
 * Links to pages and files of the edition, {@code link:map.pdf[the map]}, {@code image::a.png[link=b.png]}: collected while records are
 * made, looked up when all pages and files are known.
 */
final class LocalLinks {
  private static final String PAGE = ".html";

  private static final Pattern UNSET = Pattern.compile("\\{([\\w-]+)}");

  private final List<Met> all = new ArrayList<>();

  /**
   * A link as met.
   *
   * @param page the address of its page, without ending
   */
  private record Met(String page, String target, SourceRef place) {

    /** What it leads to, relative to {@code content/}; a folder stands for its page {@code index}. */
    String file() {
      String path = decoded(target.replaceFirst("[?#].*", ""));
      if (path.isEmpty()) {
        return page + PAGE;
      }
      String resolved = Path.of(page).resolveSibling(path).normalize().toString().replace('\\', '/');
      boolean folder = path.endsWith("/") || path.matches("(.*/)?\\.\\.?");
      return folder ? (resolved.isEmpty() ? "" : resolved + "/") + "index" + PAGE : resolved;
    }

    String fragment() {
      return target.contains("#") ? decoded(target.substring(target.indexOf('#') + 1)) : "";
    }
  }

  /** Takes up a link; one to another host, or from a host's root, leads to what an edition does not know. */
  void add(String page, String target, SourceRef place) {
    if (!target.isBlank() && !target.startsWith("/") && !Images.isRemote(target)) {
      all.add(new Met(page, target.strip(), place));
    }
  }

  /**
   * Finds those that lead nowhere.
   *
   * @param references knows the pages and the places in them
   * @param files what is published beside the pages
   */
  void check(DanglingReferences references, List<String> files, Findings findings) {
    var published = new HashSet<>(files);
    references.pages().forEach(page -> published.add(page + PAGE));
    all.forEach(link -> check(link, references, published, findings));
  }

  private static void check(Met link, DanglingReferences references, Set<String> published, Findings findings) {
    String file = link.file();
    String source = file.replaceFirst("\\.(adoc|asciidoc|asc|ad)$", "");
    String page = file.endsWith(PAGE) ? file.substring(0, file.length() - PAGE.length()) : "";
    String named = "The link “" + link.target() + "” ";
    Matcher unset = UNSET.matcher(link.target());
    if (unset.find()) {
      var finding = Finding.of(Rule.LINKS_RESOLVE, link.place(), "A link names " + unset.group() + ", an attribute that is not set.");
      findings.add(finding.withRemedy("Set :" + unset.group(1) + ": in the header, or correct the link."));
    } else if (file.startsWith("..")) {
      findings.add(Rule.LINKS_RESOLVE, link.place(), named + "leaves the edition.");
    } else if (!source.equals(file) && references.pages().contains(source)) {
      var finding = Finding.of(Rule.LINKS_RESOLVE, link.place(), named + "leads to a source, which is not published; its page is.");
      findings.add(finding.withRemedy("Write xref:" + link.target() + "[..]."));
    } else if (!published.contains(file) && !EditionFolder.isMade(file)) {
      String meant = Spelling.didYouMean(file, published);
      findings.add(Rule.LINKS_RESOLVE, link.place(), named + "leads nowhere: there is no " + file + " in the edition." + meant);
    } else if (references.pages().contains(page) && !references.leads(page, link.fragment())) {
      String meant = references.meant(page, link.fragment());
      findings.add(Rule.LINKS_RESOLVE, link.place(), named + "leads nowhere: there is no place " + link.fragment() + " in " + file + "." + meant);
    }
  }

  private static String decoded(String written) {
    try {
      return URLDecoder.decode(written.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException notEncoded) {
      return written;
    }
  }
}

package locus.source;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import locus.finding.Rule;
import locus.model.SourceRef;

/**
 * Where a site will stand: {@code site.host=https://example.org/edition} in {@code jbake.properties}. Only what the editor has set
 * counts, for JBake's default is JBake's own site. It goes into links and references of every page, so nothing but the address of a
 * site may stand there.
 */
final class SiteAddress {

  private static final String KEY = "site.host";
  private static final Pattern SETTING = Pattern.compile("\\s*site\\.host\\s*[=:\\s].*");
  private static final Pattern BROKEN_ESCAPE = Pattern.compile(".*\\\\u(?![0-9A-Fa-f]{4}).*");

  private final String name;
  private final List<String> lines;
  private final Findings findings;

  private SiteAddress(String name, List<String> lines, Findings findings) {
    this.name = name;
    this.lines = lines;
    this.findings = findings;
  }

  /** The address in a file of settings, without a slash at its end; empty where there is none, or none that is sound. */
  static Optional<String> in(Path settings, SourceFiles files, Findings findings) {
    return Files.exists(settings) ? new SiteAddress(files.name(settings), files.lines(settings), findings).read() : Optional.empty();
  }

  private Optional<String> read() {
    var properties = new Properties();
    try {
      properties.load(new StringReader(String.join("\n", lines)));
    } catch (IllegalArgumentException e) {
      findings.add(Rule.SETTINGS_ARE_SOUND, lineOf(BROKEN_ESCAPE), "After \\u stand four hexadecimal digits.");
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(name, e); // a string does not fail
    }
    String written = properties.getProperty(KEY, "").strip();
    if (written.isEmpty()) {
      return Optional.empty();
    }
    if (!isSite(written)) {
      findings.add(Rule.SETTINGS_ARE_SOUND, lineOf(SETTING), "“" + written + "” is not the address of a site, such as https://example.org/edition.");
      return Optional.empty();
    }
    return Optional.of(written.replaceFirst("/+$", ""));
  }

  private SourceRef lineOf(Pattern sought) {
    return new SourceRef(name, IntStream.range(0, lines.size()).filter(at -> sought.matcher(lines.get(at)).matches()).findFirst().orElse(0) + 1);
  }

  private static boolean isSite(String written) {
    try {
      var address = URI.create(written);
      boolean web = "https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme());
      return web && address.getHost() != null && address.getUserInfo() == null && address.getQuery() == null && address.getFragment() == null;
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}

package locus.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import locus.finding.Finding;
import locus.finding.Rule;
import locus.model.SourceRef;

/**
 * What an editor has put into {@code content/}: sources, and files to be published as they are.
 *
 * <p>Left out are partials (names that begin with {@code _}), hidden files, {@code works.bib}, the ledger and the releases.
 */
final class EditionFolder {
  private static final Set<String> SOURCES = Set.of("adoc", "asciidoc", "asc", "ad");
  /** What JBake would take for a page. */
  private static final Set<String> OTHER_MARKUP = Set.of("md", "markdown", "html", "htm", "yml", "yaml");
  private static final Set<String> OWN = Set.of("works.bib", "anchors.ledger", "releases");
  private static final Set<String> RESERVED_PAGES = Set.of("general-index", "search", "works", "chart", "404");
  /** Pages that the edition makes where no source does. */
  private static final Set<String> MADE = Set.of("general-index", "search", "works", "chart", "404", "accessibility", "index");
  private static final Set<String> RESERVED_FOLDERS = Set.of("v", "data", "assets", "downloads", "chart", "concordance");
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._+@~=,()-]+");
  private static final int DEEPEST = 32;

  private final Path content;
  private final SourceFiles names;
  private final Findings findings;
  private final List<Path> sources = new ArrayList<>();
  private final List<Path> files = new ArrayList<>();

  private EditionFolder(Path content, SourceFiles names, Findings findings) {
    this.content = content;
    this.names = names;
    this.findings = findings;
  }

  static EditionFolder find(Path content, SourceFiles names, Findings findings) {
    var folder = new EditionFolder(content, names, findings);
    if (Files.isDirectory(content)) {
      folder.walk(content, 0);
    }
    folder.checkAddresses();
    return folder;
  }

  /** AsciiDoc sources that are no partials by their name, in the order of their paths. */
  List<Path> sources() {
    return sources;
  }

  /** All other files. */
  List<Path> files() {
    return files;
  }

  boolean isOtherMarkup(Path file) {
    return OTHER_MARKUP.contains(ending(file));
  }

  /** Whether a file of the site is made by the edition itself, or may be. */
  static boolean isMade(String path) {
    return isReserved(path) || MADE.contains(path.replaceFirst("\\.html$", ""));
  }

  /** The path relative to {@code content/}, with {@code /}. */
  String path(Path file) {
    return content.relativize(file).toString().replace('\\', '/');
  }

  /** The address of a source's page, without ending. */
  String address(Path source) {
    String path = path(source);
    return path.substring(0, path.lastIndexOf('.'));
  }

  private void walk(Path folder, int depth) {
    try (Stream<Path> entries = Files.list(folder)) {
      for (Path entry : entries.sorted().toList()) {
        String name = entry.getFileName().toString();
        boolean own = folder.equals(content) && OWN.contains(name);
        if (!own && !name.startsWith(".") && !name.startsWith("_") && staysInside(entry)) {
          take(entry, depth);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("Cannot list " + folder, e);
    }
  }

  private boolean staysInside(Path entry) throws IOException {
    if (!Files.isSymbolicLink(entry)) {
      return true;
    }
    Path real = Files.exists(entry) ? entry.toRealPath() : null;
    // A link to a folder that holds it has no end.
    if (real == null || !real.startsWith(content.toRealPath()) || entry.getParent().toRealPath().startsWith(real)) {
      findings.add(Rule.LINKS_STAY_INSIDE, SourceRef.of(names.name(entry)), "This symbolic link leads out of content/, or nowhere.");
      return false;
    }
    return true;
  }

  private void take(Path entry, int depth) {
    if (!PLAIN.matcher(entry.getFileName().toString()).matches()) {
      findings.add(Rule.FILE_NAMES_ARE_PLAIN, SourceRef.of(names.name(entry)), "This name cannot stand in an address.");
    }
    if (Files.isDirectory(entry)) {
      if (depth < DEEPEST) {
        walk(entry, depth + 1);
      }
    } else {
      (SOURCES.contains(ending(entry)) ? sources : files).add(entry);
    }
  }

  private void checkAddresses() {
    Map<String, Path> taken = new HashMap<>();
    for (Path source : sources) {
      // Some file systems do not tell capital letters from small ones.
      Path other = taken.putIfAbsent(address(source).toLowerCase(Locale.ROOT), source);
      if (other != null) {
        findings.add(
            Rule.ADDRESSES_ARE_DISTINCT, SourceRef.of(names.name(source)), "Its address " + address(source) + ".html is that of " + names.name(other) + " too.");
      }
      if (RESERVED_PAGES.contains(address(source))) {
        findings.add(Rule.ADDRESSES_ARE_FREE, SourceRef.of(names.name(source)), "The address " + address(source) + ".html is kept for a page of the edition.");
      }
    }
    Stream.concat(sources.stream(), files.stream()).filter(file -> isReserved(path(file))).forEach(this::reserved);
  }

  private static boolean isReserved(String path) {
    int slash = path.indexOf('/');
    return slash > 0 && RESERVED_FOLDERS.contains(path.substring(0, slash));
  }

  private void reserved(Path file) {
    String folder = path(file).substring(0, path(file).indexOf('/'));
    var finding = Finding.of(Rule.ADDRESSES_ARE_FREE, SourceRef.of(names.name(file)), "The folder " + folder + "/ of the site is kept for the edition.");
    findings.add(finding.withRemedy("Rename the folder content/" + folder + "/."));
  }

  private static String ending(Path file) {
    String name = file.getFileName().toString();
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}

package locus.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import locus.finding.Rule;
import locus.model.Document;
import locus.model.SourceRef;

/**
 * The sources that make pages, and what must be known of all of them before the first is converted.
 *
 * @param all in the order of their paths
 * @param kinds of the registers, each of which names a macro
 */
record Sources(List<Source> all, Set<String> kinds) {

  private static final Pattern INCLUDE = Pattern.compile("include::([^\\[{]+)\\[.*\\]\\s*");
  private static final Pattern KIND = Pattern.compile("[a-z][a-z0-9-]*");

  static Sources of(EditionFolder folder, SourceFiles files, Findings findings) {
    var sources = new ArrayList<Source>();
    Map<Path, Set<Path>> includes = new HashMap<>();
    for (Path file : folder.sources()) {
      List<String> lines = FrontMatter.without(files.lines(file), files.name(file), findings);
      sources.add(new Source(file, folder.address(file), SourceHeader.of(lines)));
      Set<Path> included = lines.stream().map(INCLUDE::matcher).filter(Matcher::matches)
          .map(include -> file.resolveSibling(include.group(1)).normalize()).collect(Collectors.toSet());
      includes.put(file, included);
    }
    Set<Path> parts = parts(folder.sources(), includes);
    sources.removeIf(source -> source.isAmong(parts));
    if (sources.stream().allMatch(source -> source.isHome() || source.kind() == Document.Kind.REGISTER || source.address().equals("about"))) {
      sources.replaceAll(Source::asText);
    }
    var kinds = new LinkedHashSet<String>();
    sources.stream().filter(source -> source.kind() == Document.Kind.REGISTER).forEach(source -> kinds.addAll(kind(source, files, findings).stream().toList()));
    return new Sources(sources, kinds);
  }

  /** What others include. Of sources that include each other in a circle the first is none, or all would be gone without a word. */
  private static Set<Path> parts(List<Path> files, Map<Path, Set<Path>> includes) {
    Set<Path> everything = includes.entrySet().stream()
        .flatMap(file -> file.getValue().stream().filter(included -> !included.equals(file.getKey()))).collect(Collectors.toSet());
    var parts = new HashSet<Path>();
    files.stream().filter(file -> !everything.contains(file)).forEach(file -> addParts(file, includes, parts));
    for (Path file : files) {
      if (everything.contains(file) && !parts.contains(file)) {
        addParts(file, includes, parts);
        parts.remove(file);
      }
    }
    return parts;
  }

  private static void addParts(Path file, Map<Path, Set<Path>> includes, Set<Path> parts) {
    for (Path included : includes.getOrDefault(file, Set.of())) {
      if (!included.equals(file) && parts.add(included)) {
        addParts(included, includes, parts);
      }
    }
  }

  private static Optional<String> kind(Source source, SourceFiles files, Findings findings) {
    String kind = source.header().get("kind");
    var place = new SourceRef(files.name(source.file()), source.header().lines().getOrDefault("kind", 0));
    if (!KIND.matcher(kind).matches()) {
      findings.add(Rule.REGISTERS_NAME_THEIR_KIND, place, kind.isEmpty() ? "The register does not say its kind." : "The kind " + kind + " cannot name a macro.");
    } else if (Vocabulary.isFixed(kind) || MacroScanner.isStock(kind)) {
      findings.add(Rule.REGISTERS_NAME_THEIR_KIND, place, "The kind " + kind + " is the name of another macro.");
    } else {
      return Optional.of(kind);
    }
    return Optional.empty();
  }

  Optional<Source> home() {
    return all.stream().filter(Source::isHome).findFirst();
  }

  /** An attribute of the title page's header, which speaks for the whole edition. */
  String edition(String name) {
    return home().map(home -> home.header().get(name)).orElse("");
  }
}

package locus.source;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import locus.finding.Rule;
import locus.model.Document;
import locus.model.Edition;
import locus.model.Metadata;
import locus.model.SourceRef;

/**
 * Reads one edition.
 *
 * <p>One load and one conversion a source. All sources are converted before the first record is made, since a cross-reference may lead
 * to any of them.
 */
final class EditionReading {
  private final Path content;
  private final Path settings;
  private final Findings findings = new Findings();
  private final SourceFiles files;
  private final MissingFile missing;
  private final Supplier<Asciidoc> asciidoc;

  private record Page(Source source, ConvertedSource markup) {}

  EditionReading(Path editionFolder, Supplier<Asciidoc> asciidoc) {
    Path root = editionFolder.toAbsolutePath().normalize();
    this.content = root.resolve("content");
    this.settings = root.resolve("jbake.properties");
    this.files = new SourceFiles(root, findings);
    this.missing = new MissingFile(content);
    this.asciidoc = asciidoc;
  }

  Reading read() {
    var folder = EditionFolder.find(content, files, findings);
    var sources = Sources.of(folder, files, findings);
    List<Page> converted = convert(sources);
    Set<Path> included = included(converted);
    converted.removeIf(page -> page.source().isAmong(included));
    if (converted.isEmpty()) {
      findings.add(Rule.TEXTS_EXIST, SourceRef.of("content"), "There is no AsciiDoc source in content/.");
    }
    List<String> published = published(folder, included);
    List<Document> documents = documents(sources, converted, published);
    Metadata metadata = new MetadataReader(documents.stream().filter(document -> document.path().equals("index")).findFirst().orElse(documents.get(0))).read(SiteAddress.in(settings, files, findings));
    return new Reading(new Edition(metadata, documents, List.of(), published), findings.sorted());
  }

  private List<Page> convert(Sources sources) {
    var converted = new ArrayList<Page>();
    if (sources.all().isEmpty()) {
      return converted;
    }
    var intake = new Intake(content, files, new Vocabulary(sources.kinds()), missing, findings, language(sources), Clock.stoppedAt(sources.edition("edition-date")));
    sources.all().forEach(source -> converted.add(new Page(source, asciidoc.get().convert(source.file(), intake))));
    return converted;
  }

  private static String language(Sources sources) {
    return sources.edition("lang").isEmpty() ? "en" : sources.edition("lang");
  }

  private static Set<Path> included(List<Page> converted) {
    var included = new HashSet<Path>();
    converted.forEach(page -> included.addAll(page.markup().conversion().included()));
    return included;
  }

  private List<Document> documents(Sources sources, List<Page> converted, List<String> published) {
    var targets = new Targets();
    converted.forEach(page -> {
      targets.add(page.source().address(), page.markup().header().title(), page.markup().body());
      page.markup().conversion().included().forEach(file -> targets.include(addressOf(file), page.source().address()));
    });
    var links = new LocalLinks();
    var edition = new EditionContext(targets, links, new Images(content, links, missing, findings), new Formulas(findings, asciidoc), findings);
    boolean allowHtml = sources.home().map(home -> home.header().has("allow-html")).orElse(false);
    String language = language(sources);
    var documents = new ArrayList<Document>();
    Map<String, PageContext> pages = new HashMap<>();
    converted.forEach(page -> {
      Source source = page.source();
      var context = PageContext.of(page.markup(), source.address(), source.kind(), allowHtml, edition);
      pages.put(source.address(), context);
      edition.formulas().turnPage();
      documents.add(new DocumentRecords(source, page.markup(), context).read(language));
    });
    var dangling = new DanglingReferences(targets, documents, Files.exists(content.resolve("anchors.ledger")), findings);
    pages.values().forEach(page -> dangling.check(page.path(), page.calls()));
    links.check(dangling, published, findings);
    List<String> linked = pages.containsKey("index") ? pages.get("index").calls().stream().map(PageContext.Call::document).toList() : List.of();
    List<Document> ordered = ReadingOrder.of(documents, linked);
    return pages.containsKey("index") ? ordered : TitlePage.before(ordered, language);
  }

  private String addressOf(Path file) {
    String path = content.relativize(file).toString().replace('\\', '/');
    return path.contains(".") ? path.substring(0, path.lastIndexOf('.')) : path;
  }

  /** Files that are copied as they are. JBake would take some for pages; what a source includes is no file of the site. */
  private List<String> published(EditionFolder folder, Set<Path> included) {
    var published = new ArrayList<String>();
    for (Path file : folder.files()) {
      if (included.contains(file)) {
        continue;
      }
      if (folder.isOtherMarkup(file)) {
        findings.add(Rule.PAGES_ARE_ASCIIDOC, SourceRef.of(files.name(file)), "A file of this ending would become a page of its own.");
      } else {
        published.add(folder.path(file));
      }
    }
    return published;
  }
}

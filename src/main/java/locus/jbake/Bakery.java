package locus.jbake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jbake.app.Asset;
import org.jbake.app.Crawler;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.PropertyList;
import org.jbake.model.DocumentModel;
import org.jbake.model.DocumentTypes;
import org.jbake.parser.Engines;
import locus.finding.Finding;
import locus.finding.Rule;
import locus.model.SourceRef;
import locus.view.Page;

/**
 * Bakes the pages of an edition with JBake: crawls the sources, types them, renders their views, copies files.
 *
 * <p>JBake goes on after errors and reports most of them in its log alone. Here a page that was to be made and was not is a
 * finding, and so is each fault of a template.
 */
public final class Bakery {

  private final Path folder;
  private final Path output;
  private final List<Page> pages;
  private final DefaultJBakeConfiguration jbake;
  private final MemoryStore store = new MemoryStore();

  private Bakery(Path folder, Path output, List<Page> pages) {
    this.folder = folder;
    this.output = output;
    this.pages = pages;
    this.jbake = configuration(folder, output);
    for (Page page : pages) {
      DocumentTypes.addDocumentType(page.type());
      jbake.setTemplateFileNameForDocType(page.type(), page.type() + ".ftlh");
    }
  }

  /**
   * Bakes into an empty folder.
   *
   * @param folder the edition folder
   * @param output where the site goes; it exists and is empty
   * @param pages every page that shall be there afterwards
   * @param words words of the interface by their key
   * @param files files below {@code content/} to be copied as they are, relative to it
   * @return faults of templates and pages that JBake dropped; empty when the site is whole
   * @throws UncheckedIOException when a file cannot be read or written
   */
  public static List<Finding> bake(
      Path folder, Path output, List<Page> pages, Map<String, String> words, List<String> files) {
    var bakery = new Bakery(folder.toAbsolutePath(), output.toAbsolutePath(), pages);
    bakery.crawl();
    List<Finding> findings = bakery.render(words);
    bakery.copy(files);
    SlimAssets.write(bakery.output);
    return findings;
  }

  private static DefaultJBakeConfiguration configuration(Path folder, Path output) {
    var configuration = new DefaultJBakeConfiguration(folder.toFile(), Settings.of(folder));
    configuration.setDestinationFolder(output.toFile());
    configuration.setAssetIgnoreHidden(true);
    // An edition's addresses are promises: no setting of JBake's may change them.
    configuration.setUriWithoutExtension(false);
    configuration.setOutputExtension(".html");
    configuration.setProperty(PropertyList.RENDER_ENCODING.getKey(), StandardCharsets.UTF_8.name());
    // Nor may one have files of elsewhere published.
    configuration.setContentFolder(folder.resolve("content").toFile());
    configuration.setAssetFolder(folder.resolve("assets").toFile());
    Path templates = folder.resolve("templates");
    // Without the folder JBake's own engines, which nothing asks for a template, would print a stack trace. No template lies where the site goes.
    configuration.setTemplateFolder(Files.isDirectory(templates) ? templates.toFile() : output.toFile());
    return configuration;
  }

  private void crawl() {
    Map<String, Page> bySource = new HashMap<>();
    for (Page page : pages) {
      if (!page.source().isEmpty()) {
        bySource.put(folder.resolve(page.source()).toString(), page);
      }
    }
    // JBake would take some files for pages that the edition does not: Markdown, HTML, YAML.
    var markup = new PageMarkup(bySource);
    Engines.register("asc", markup);
    List.copyOf(Engines.getRecognizedExtensions()).forEach(extension -> Engines.register(extension, markup));
    new Crawler(store, jbake).crawl();
    for (Page page : pages) {
      if (page.source().isEmpty()) {
        DocumentModel model = PageMarkup.modelOf(page);
        model.setUri(page.path() + ".html");
        store.addDocument(model);
      }
    }
  }

  private List<Finding> render(Map<String, String> words) {
    Map<String, Page> byUri = new HashMap<>();
    pages.forEach(page -> byUri.put(page.path() + ".html", page));
    var templates = new ViewTemplates(store, jbake, byUri, words);
    var renderer = new Renderer(store, jbake, templates);
    for (DocumentModel document : store.documents()) {
      render(renderer, document);
    }
    var findings = new ArrayList<>(templates.findings());
    if (findings.isEmpty()) {
      pages.stream().filter(page -> !isWritten(page)).map(Bakery::dropped).forEach(findings::add);
    }
    return findings;
  }

  private static void render(Renderer renderer, DocumentModel document) {
    try {
      renderer.render(document);
    } catch (Exception e) { // JBake declares no less.
      throw new IllegalStateException("JBake could not render " + document.getUri(), e);
    }
  }

  private boolean isWritten(Page page) {
    try {
      Path file = output.resolve(page.path() + ".html");
      return Files.exists(file) && Files.size(file) > 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Finding dropped(Page page) {
    return Finding.of(
        Rule.PAGES_ARE_BAKED, SourceRef.of(page.source()), "JBake made no page of this source (" + page.path() + ".html).");
  }

  /** The edition's assets, the jar's where it has none of the name, and what lies beside the sources. */
  private void copy(List<String> files) {
    if (Files.isDirectory(jbake.getAssetFolder().toPath())) {
      check(new Asset(configuration(folder, output.resolve("assets"))), Asset::copy);
    }
    DefaultAssets.copyTo(output.resolve("assets"));
    check(new Asset(jbake), asset -> files.forEach(file -> asset.copySingleFile(folder.resolve("content").resolve(file).toFile())));
  }

  private static void check(Asset asset, Consumer<Asset> copying) {
    copying.accept(asset);
    for (Throwable error : asset.getErrors()) {
      throw new IllegalStateException("A file could not be copied", error);
    }
  }
}

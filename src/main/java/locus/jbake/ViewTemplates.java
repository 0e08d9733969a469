package locus.jbake;

import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.FileTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.HTMLOutputFormat;
import freemarker.core.ParseException;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.jbake.app.ContentStore;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.template.DelegatingTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;
import locus.finding.Finding;
import locus.finding.Rule;
import locus.model.SourceRef;
import locus.view.Page;

/**
 * JBake's template engine: FreeMarker over the edition's own templates, and behind them the ones in the jar.
 *
 * <p>A page is rendered in memory and written when it is whole, so that a broken template leaves no half page. What is wrong with
 * a template becomes a finding.
 */
final class ViewTemplates extends DelegatingTemplateEngine {

  private final Configuration freemarker = new Configuration(Configuration.VERSION_2_3_35);
  private final Map<String, Page> pagesByUri;
  private final Map<String, String> words;
  private final List<Finding> findings = new ArrayList<>();

  ViewTemplates(
      ContentStore store, JBakeConfiguration jbake, Map<String, Page> pagesByUri, Map<String, String> words) {
    super(store, jbake);
    this.pagesByUri = pagesByUri;
    this.words = words;
    freemarker.setTemplateLoader(loader(jbake.getTemplateFolder().toPath()));
    freemarker.setDefaultEncoding("UTF-8");
    freemarker.setRecognizeStandardFileExtensions(true);
    freemarker.setOutputFormat(HTMLOutputFormat.INSTANCE);
    freemarker.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    freemarker.setLogTemplateExceptions(false);
    freemarker.setWrapUncheckedExceptions(true);
    freemarker.setLocalizedLookup(false);
    freemarker.setLocale(Locale.ROOT);
    freemarker.setTimeZone(TimeZone.getTimeZone("UTC"));
    freemarker.setNumberFormat("computer");
    freemarker.setObjectWrapper(new ViewWrapper());
  }

  private static TemplateLoader loader(Path own) {
    var inJar = new ClassTemplateLoader(ViewTemplates.class, "/locus/templates");
    if (!Files.isDirectory(own)) {
      return inJar;
    }
    try {
      return new MultiTemplateLoader(new TemplateLoader[] {new FileTemplateLoader(own.toFile()), inJar});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is wrong with the templates, as far as pages were rendered. */
  List<Finding> findings() {
    return findings;
  }

  @Override
  public void renderDocument(TemplateModel model, String templateName, Writer writer) throws RenderingException {
    Page page = pagesByUri.get(model.getContent().getUri());
    var rendered = new StringWriter();
    try {
      freemarker.getTemplate(templateName).process(Map.of("page", page.view(), "words", words), rendered);
      writer.write(rendered.toString());
    } catch (TemplateNotFoundException e) {
      findings.add(
          Finding.of(
              Rule.TEMPLATES_EXIST,
              SourceRef.of(page.source().isEmpty() ? "templates/" + templateName : page.source()),
              "There is no template " + e.getTemplateName() + " for the page " + page.path() + ".html."));
    } catch (ParseException e) {
      add(e.getTemplateName(), e.getLineNumber(), e.getEditorMessage());
    } catch (TemplateException e) {
      add(e.getTemplateSourceName(), e.getLineNumber() == null ? 0 : e.getLineNumber(), e.getMessageWithoutStackTop());
    } catch (IOException e) {
      throw new UncheckedIOException("templates/" + templateName, e);
    }
  }

  private void add(String template, int line, String message) {
    // FreeMarker's tips and stack follow a rule of hyphens.
    String fault = message.strip().lines().takeWhile(part -> !part.startsWith("--")).collect(Collectors.joining(" ")).strip();
    findings.add(Finding.of(Rule.TEMPLATES_PRINT, new SourceRef("templates/" + template, line), fault));
  }
}

package locus.jbake;

import java.io.File;
import java.util.Date;
import java.util.Map;
import org.apache.commons.configuration2.Configuration;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.model.ModelAttributes;
import org.jbake.parser.ParserEngine;
import locus.view.Page;

/**
 * JBake's markup engine for AsciiDoc: it looks up what was read before the oven was lit. JBake's own one does not run with
 * AsciidoctorJ 3.
 */
final class PageMarkup implements ParserEngine {

  private final Map<String, Page> pagesBySource;

  /** @param pagesBySource absolute path of a source to its page */
  PageMarkup(Map<String, Page> pagesBySource) {
    this.pagesBySource = pagesBySource;
  }

  /** The model of a page; {@code null}, as JBake asks for, where the file is included by another and is no page. */
  @Override
  public DocumentModel parse(JBakeConfiguration configuration, File file) {
    Page page = pagesBySource.get(file.getAbsolutePath());
    return page == null ? null : modelOf(page);
  }

  @Override
  @Deprecated
  public Map<String, Object> parse(Configuration configuration, File file, String contentPath) {
    throw new UnsupportedOperationException("JBake calls this for no markup engine since 2.4");
  }

  /** Strings only: records in a document model would not survive JBake's own store. */
  static DocumentModel modelOf(Page page) {
    var model = new DocumentModel();
    model.setTitle(page.title());
    model.setType(page.type());
    model.setStatus(ModelAttributes.Status.PUBLISHED);
    model.setDate(new Date(0));
    return model;
  }
}

package locus.jbake;

import java.io.File;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jbake.app.ContentStore;
import org.jbake.app.DocumentList;
import org.jbake.model.DocumentModel;

/**
 * JBake's content store, kept in a map. JBake's own one starts OrientDB, which takes longer than everything else together and
 * is not needed for documents that live as long as one bake.
 */
final class MemoryStore extends ContentStore {

  private final Map<String, DocumentModel> documents = new LinkedHashMap<>();

  MemoryStore() {
    super("memory", "edition");
  }

  /** All documents in the order they came in. */
  Collection<DocumentModel> documents() {
    return documents.values();
  }

  @Override
  public void addDocument(DocumentModel document) {
    documents.put(document.getUri(), document);
  }

  /** Nothing is of an earlier bake. JBake would take a {@code text.html} beside {@code text.adoc} for a newer state of the page, and drop it. */
  @Override
  public DocumentList<DocumentModel> getDocumentStatus(String uri) {
    return new DocumentList<>();
  }

  @Override
  public long getDocumentCount(String type) {
    return documents.values().stream().filter(document -> type.equals(document.getType())).count();
  }

  @Override
  public void deleteContent(String uri) {
    documents.remove(uri);
  }

  @Override
  public void startup() {
    // Nothing to start.
  }

  @Override
  public void close() {
    // Nothing to close.
  }

  @Override
  public void shutdown() {
    // Nothing to shut down.
  }

  @Override
  public void drop() {
    documents.clear();
  }

  @Override
  public void updateAndClearCacheIfNeeded(boolean needed, File templates) {
    // A store that lives for one bake is never stale.
  }

  @Override
  public Set<String> getAllTags() {
    return Set.of();
  }
}

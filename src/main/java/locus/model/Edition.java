package locus.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * All that is published, read and in order.
 *
 * @param metadata what is known of it
 * @param documents the title page first, then the texts in reading order, pages and registers
 * @param works the bibliography in the order written
 * @param files pictures and other files to be published as they are, relative to {@code content/}
 * @param former addresses of earlier days, in the ledger's order; none without a ledger
 * @param history its releases
 */
public record Edition(
    Metadata metadata, List<Document> documents, List<Work> works, List<String> files, List<FormerAddress> former, History history) {

  /** Address of the bibliography's page, without ending. */
  public static final String WORKS = "works";

  public Edition {
    documents = List.copyOf(documents);
    works = List.copyOf(works);
    files = List.copyOf(files);
    former = List.copyOf(former);
  }

  /** An edition that was never published before. */
  public Edition(Metadata metadata, List<Document> documents, List<Work> works, List<String> files) {
    this(metadata, documents, works, files, List.of(), History.NONE);
  }

  /** The same edition with a bibliography. */
  public Edition with(List<Work> bibliography) {
    return new Edition(metadata, documents, bibliography, files, former, history);
  }

  /** The same edition with the addresses that were promised. */
  public Edition addressed(List<Document> numbered, List<FormerAddress> addresses) {
    return new Edition(metadata, numbered, works, files, addresses, history);
  }

  /** The same edition with its releases. */
  public Edition with(History releases) {
    return new Edition(metadata, documents, works, files, former, releases);
  }

  /**
   * The edition as it is frozen: it stands below the release's folder of the site, and says so wherever it says its address.
   *
   * @param doi of this release, where the editor has reserved one
   */
  public Edition frozenAs(String version, Optional<String> doi) {
    var frozen = new History(history.releases(), Optional.of(version));
    return new Edition(metadata.at(History.FOLDER + version, doi), documents, works, files, former, frozen);
  }

  /** Whether the editor's sources make a page at an address, without ending: a document, or the bibliography. */
  public boolean isPage(String path) {
    return document(path).isPresent() || path.equals(WORKS) && !works.isEmpty();
  }

  /** The documents of one kind, in order. */
  public Stream<Document> documents(Document.Kind kind) {
    return documents.stream().filter(document -> document.kind() == kind);
  }

  /** The texts in reading order. */
  public List<Document> texts() {
    return documents(Document.Kind.TEXT).toList();
  }

  /** The document at an address, without ending. */
  public Optional<Document> document(String path) {
    return documents.stream().filter(document -> document.path().equals(path)).findFirst();
  }
}

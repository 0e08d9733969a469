package locus.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import locus.model.Document;
import locus.model.Inline;
import locus.model.SourceRef;
import locus.model.Words;

/** The title page of an edition whose editor has written none: it bears the title of the first text. */
final class TitlePage {
  private TitlePage() {}

  static List<Document> before(List<Document> documents, String language) {
    var all = new ArrayList<Document>();
    Optional<Document> first = documents.stream().filter(document -> document.kind() == Document.Kind.TEXT).findFirst();
    List<Inline> title = first.map(TitlePage::title).orElse(List.of());
    List<Inline> subtitle = first.map(text -> Quietly.wordsOf(text.subtitle())).orElse(List.of());
    all.add(
        new Document(
            "index", Document.Kind.HOME, "home", first.map(Document::language).orElse(language), title, subtitle,
            first.map(Document::shortTitle).orElse(""), first.map(Document::authors).orElse(List.of()),
            first.map(Document::attributes).orElse(Map.of()), List.of(), List.of(), Optional.empty(),
            first.map(Document::source).orElse(SourceRef.of("content"))));
    all.addAll(documents);
    return all;
  }

  private static List<Inline> title(Document text) {
    return text.title().isEmpty() ? List.of(new Words(text.name())) : Quietly.wordsOf(text.title());
  }
}

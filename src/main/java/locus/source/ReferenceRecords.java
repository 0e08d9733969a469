package locus.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import locus.model.CrossReference;
import locus.model.Inline;
import locus.model.Link;
import locus.model.SourceRef;
import locus.model.Words;

/**
 * Cross-references: {@code <<id>>}, {@code xref:other.adoc#id[words]}.
 *
 * <p>Asciidoctor resolves those within a document. Those to other documents, to a file that another document includes, to an id that
 * only another document has, to passages and to notes are resolved here.
 */
final class ReferenceRecords {
  private final PageContext page;
  private final InlineRecords inlines;

  ReferenceRecords(PageContext page, InlineRecords inlines) {
    this.page = page;
    this.inlines = inlines;
  }

  Inline of(Element element) {
    SourceRef place = inlines.place();
    String path = Entities.decode(page.conversion().tokens().wordsOf(element.get("path")));
    if (!path.isEmpty() && !path.endsWith(".html")) {
      String target = path + (element.get("fragment").isEmpty() ? "" : "#" + Entities.decode(element.get("fragment")));
      page.links().add(page.path(), target, place);
      return new Link(target, locus.model.Attributes.NONE, inlines.run(element.children(), false));
    }
    boolean own = path.isEmpty();
    String fragment = own ? placeMeant(element.get("refid")) : Targets.plain(page.parse(element.get("fragment")));
    String document = own ? page.targets().documentMeant(page.path(), fragment) : document(path.substring(0, path.length() - 5));
    page.calls().add(new PageContext.Call(document, fragment, place));
    return new CrossReference(document, fragment, words(element, document, fragment, own), place);
  }

  /**
   * The place that a reference within a document means by its id or by the words it is called by. Asciidoctor finds the second too,
   * but where there are marks in these words.
   */
  private String placeMeant(String written) {
    String words = Targets.plain(page.parse(written));
    boolean id = page.targets().idsOf(page.path()).contains(words) || words.equals(words.toLowerCase(Locale.ROOT)) && words.indexOf(' ') < 0;
    return id ? words : page.targets().placeCalled(page.path(), words).orElse(words);
  }

  /** A path as written, relative to this document, as a path relative to {@code content/}. */
  private String document(String written) {
    Path resolved = Path.of(page.path()).resolveSibling(written).normalize();
    return page.targets().documentOf(resolved.toString().replace('\\', '/'));
  }

  private List<Inline> words(Element element, String document, String fragment, boolean own) {
    String auto = element.get("auto");
    if (auto.isEmpty()) {
      return inlines.run(element.children(), false);
    }
    if (auto.equals("found") && own) {
      return trimmed(inlines.run(Quiet.of(element.children()), false));
    }
    List<Node> called = page.targets().words(document, fragment);
    if (called.isEmpty()) {
      String label = GeneratedIds.label(fragment);
      return List.of(new Words(!label.isEmpty() ? label : fragment.isEmpty() ? document : "[" + fragment + "]"));
    }
    return trimmed(inlines.run(Quiet.of(called), false));
  }

  /** Without the space that a heading's note leaves behind it. */
  private static List<Inline> trimmed(List<Inline> words) {
    int last = words.size() - 1;
    if (last < 0 || !(words.get(last) instanceof Words end)) {
      return words;
    }
    var trimmed = new ArrayList<>(words);
    trimmed.set(last, new Words(end.text().stripTrailing()));
    return trimmed;
  }
}

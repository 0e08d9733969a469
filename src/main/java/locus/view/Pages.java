package locus.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import locus.html.Outline;
import locus.html.PageHtml;
import locus.index.GeneralIndex;
import locus.index.Indexes;
import locus.model.Document;
import locus.model.History;

/** All pages of an edition, ready for the templates. */
public final class Pages {

  private final Setting setting;

  private Pages(Setting setting) {
    this.setting = setting;
  }

  /**
   * The pages of an edition: one a document, then those that are made without one.
   *
   * @param indexes the edition's
   * @param words the words of the interface, see {@link Messages}
   */
  public static List<Page> of(Indexes indexes, Map<String, String> words) {
    return new Pages(Setting.of(indexes, words)).all();
  }

  private List<Page> all() {
    var pages = new ArrayList<Page>();
    setting.edition().documents().forEach(document -> pages.add(page(document, view(document))));
    if (!setting.edition().works().isEmpty()) {
      pages.add(new Page(WorksPage.PATH, "bibliography", setting.word("works"), "", new WorksPage(setting).view()));
    }
    if (!setting.indexes().general().isEmpty()) {
      pages.add(new Page(GeneralIndex.PATH, "general-index", setting.word("generalIndex"), "", new IndexPage(setting).view()));
    }
    setting.concordances().indexes().forEach(index -> pages.addAll(concordance(index)));
    if (!setting.indexes().listing().isEmpty()) {
      pages.add(new Page(ChartPage.PATH, "chart", setting.word("chart"), "", new ChartPage(setting).view()));
    }
    if (setting.edition().document(AccessibilityPage.PATH).isEmpty()) {
      pages.add(new Page(AccessibilityPage.PATH, "accessibility", setting.word("accessibility"), "", new AccessibilityPage(setting).view()));
    }
    MovedPage.of(setting).forEach(moved -> pages.add(new Page(moved.path(), "moved", moved.title(), "", moved.view())));
    if (!setting.changes().since().isEmpty()) {
      pages.add(new Page(History.PAGE, "releases", setting.word("versions"), "", new ReleasesPage(setting).view()));
      ChangesPage.of(setting).forEach(changes -> pages.add(new Page(changes.path(), "changes", changes.title(), "", changes.view())));
    }
    pages.add(new Page(SearchPage.PATH, "search", setting.word("search"), "", new SearchPage(setting).view()));
    pages.add(new Page(NotFoundPage.PATH, "404", setting.word("notFound"), "", NotFoundPage.view(setting)));
    return pages;
  }

  private List<Page> concordance(String index) {
    String of = setting.edition().document(index).map(Document::name).orElse(setting.word("generalIndex"));
    return setting.concordances().of(index).stream()
        .map(part -> new ConcordancePage(setting, index, of, part))
        .map(page -> new Page(page.part().path(), "concordance", page.title(), "", page.view()))
        .toList();
  }

  private static Page page(Document document, Object view) {
    return new Page(document.path(), document.type(), document.name(), source(document), view);
  }

  /** A title page made of the first text has that text's place, for findings, and no source of its own. */
  private static String source(Document document) {
    String file = document.source().file();
    return file.startsWith("content/" + document.path() + ".") ? file : "";
  }

  private Object view(Document document) {
    return switch (document.kind()) {
      case HOME -> new HomePage(setting, document).view();
      case TEXT -> new TextPage(setting, document).view();
      case REGISTER -> new RegisterPage(setting, document).view();
      case PAGE -> plainPage(document);
    };
  }

  private PageView plainPage(Document document) {
    var frame = new Frame(setting, document.path());
    PageHtml html = setting.html(document);
    List<ApparatusView> apparatus = document.path().equals("about") ? Apparatus.of(setting) : List.of();
    List<SectionView> contents = new ArrayList<>(contents(Outline.shown(document), ""));
    if (!apparatus.isEmpty()) {
      contents.add(new SectionView(Frame.words(setting.word("emendations")), "#emendations-", List.of()));
    }
    return new PageView(
        frame.head(document, List.of()),
        frame.site(document.language()),
        Frame.title(document, html),
        contents,
        html.body(),
        html.notes(),
        html.former(),
        apparatus);
  }

  /** A document's outline as links. */
  static List<SectionView> contents(List<Outline> outline, String page) {
    return outline.stream()
        .map(line -> new SectionView(line.label(), page + "#" + line.fragment(), contents(line.children(), page)))
        .toList();
  }
}

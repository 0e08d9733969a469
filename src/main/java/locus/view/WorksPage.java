package locus.view;

import java.util.List;
import java.util.stream.Stream;
import locus.cite.BibliographyEntry;
import locus.html.PageHtml;
import locus.index.Locator;
import locus.index.Locators;
import locus.index.Occurrence;
import locus.model.Edition;
import locus.model.Work;

/** Makes the view of the bibliography: every work cited, and where. */
record WorksPage(Setting setting) {

  /** Its address, without ending. */
  static final String PATH = Edition.WORKS;

  BibliographyView view() {
    var frame = new Frame(setting, PATH);
    String title = setting.word("works");
    List<Work> sorted = setting.indexes().collation().sorted(setting.edition().works(), work -> BibliographyEntry.sortKey(work, setting.terms()));
    return new BibliographyView(
        frame.head(title),
        frame.site(),
        Frame.words(title),
        headnote(),
        new Strips(setting, PATH).track(),
        sorted.stream().map(this::work).toList(),
        PageHtml.former(PATH, setting.links(), setting::word));
  }

  private String headnote() {
    List<Locator> locators =
        setting.edition().works().stream().flatMap(work -> Locators.row(setting.indexes().concordance().of(work.key())).stream()).toList();
    return locators.isEmpty() ? "" : Headnote.ofWorks(setting, locators) + " " + setting.word("stripHeadnote");
  }

  private WorkView work(Work work) {
    var places = new Places(setting, PATH);
    List<Occurrence> citations = setting.indexes().concordance().of(work.key());
    return new WorkView(
        work.key(),
        PageHtml.label(BibliographyEntry.of(work, setting.terms())),
        Frame.words(work.field("note")),
        links(work),
        new Strips(setting, PATH).strip(Locators.row(citations)),
        places.groups(Locators.of(citations, setting.indexes().collation())));
  }

  private static List<LinkView> links(Work work) {
    Stream<LinkView> doi = Stream.of(work.field("doi")).filter(value -> !value.isEmpty())
        .map(value -> LinkView.of("doi:" + value, "https://doi.org/" + value));
    Stream<LinkView> url = Stream.of(work.field("url")).filter(value -> value.startsWith("http"))
        .map(value -> LinkView.of(value, value));
    return Stream.concat(doi, url).toList();
  }
}

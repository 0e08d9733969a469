package locus.view;

import java.util.List;

/** Makes the view of the page of search. */
record SearchPage(Setting setting) {

  /** Its address, without ending. */
  static final String PATH = "search";

  SearchView view() {
    var frame = new Frame(setting, PATH);
    SiteView site = frame.site();
    List<LinkView> indexes = site.navigation().stream().filter(link -> !link.current()).toList();
    return new SearchView(frame.head(setting.word("search"), List.of("assets/css/search.css", "assets/js/marks.js", "assets/js/search.js")), site, indexes.isEmpty() ? List.of(LinkView.of(site.title(), site.home())) : indexes);
  }
}

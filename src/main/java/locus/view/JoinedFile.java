package locus.view;

import java.util.List;
import java.util.stream.Stream;

/**
 * A file of the site made of several of {@code assets/}, so that a first visit asks for one style sheet and one script. The parts may
 * be the edition's own: they are joined after the edition's assets were laid over ours.
 *
 * @param address relative to the site's root
 * @param parts addresses of the files that it is made of, in order; of one that is not there nothing is taken
 */
public record JoinedFile(String address, List<String> parts) {

  /** The style sheets of every page; {@code edition.css} states the order of their layers and comes first. */
  public static final JoinedFile STYLE =
      of("assets/css/locus.css", "css", "edition", "fonts", "page", "text", "notes", "print");

  /** What registers and the works cited need besides. */
  public static final JoinedFile LISTS = of("assets/css/lists.css", "css", "locators", "letters", "index", "strips");

  /** What the general index needs besides. */
  public static final JoinedFile COLUMNS = of("assets/css/general-index.css", "css", "locators", "letters", "columns", "strips");

  /** What the concordance of a register needs besides. */
  public static final JoinedFile CONCORDANCE = of("assets/css/contexts.css", "css", "letters", "strips", "concordance");

  /** What the chart needs besides. */
  public static final JoinedFile CHART = of("assets/css/charts.css", "css", "strips", "chart");

  /** What the editorial statement needs besides. */
  public static final JoinedFile STATEMENT = of("assets/css/statement.css", "css", "locators", "apparatus");

  /** What a page with tables needs besides; the Content-Security-Policy allows no inline style for widths. */
  public static final JoinedFile TABLES = of("assets/css/tables.css", "css", "tables", "widths");

  /** The scripts of every page that wait for the text; {@code loading.js} begins what the others share. */
  public static final JoinedFile SCRIPT = of("assets/js/locus.js", "js", "loading", "settings");

  /** What shows notes, cards and the words around a mention: on all pages but search. */
  public static final JoinedFile POPUPS = of("assets/js/popups.js", "js", "cards", "notes");

  /** What pages with sections of their own need besides: where the reader is, how a place is cited, notes that lie on none. */
  public static final JoinedFile READING = of("assets/js/reading.js", "js", "contents", "here", "side-notes");

  /** All of them. */
  public static final List<JoinedFile> ALL = List.of(STYLE, LISTS, COLUMNS, CONCORDANCE, CHART, STATEMENT, TABLES, SCRIPT, POPUPS, READING);

  private static JoinedFile of(String address, String folder, String... names) {
    return new JoinedFile(address, Stream.of(names).map(name -> "assets/" + folder + "/" + name + "." + folder).toList());
  }
}

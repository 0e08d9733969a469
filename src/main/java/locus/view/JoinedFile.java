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

  /** What registers, indexes, the title page and search need besides. */
  public static final JoinedFile LISTS = of("assets/css/index.css", "css", "index", "strips", "search");

  /** What a page with tables needs besides; the Content-Security-Policy allows no inline style for widths. */
  public static final JoinedFile TABLES = of("assets/css/tables.css", "css", "tables", "widths");

  /** The scripts of every page that wait for the text; {@code marks.js} begins what the others share. */
  public static final JoinedFile SCRIPT = of("assets/js/locus.js", "js", "marks", "cards", "notes", "contents", "settings", "here");

  private static JoinedFile of(String address, String folder, String... names) {
    return new JoinedFile(address, Stream.of(names).map(name -> "assets/" + folder + "/" + name + "." + folder).toList());
  }
}

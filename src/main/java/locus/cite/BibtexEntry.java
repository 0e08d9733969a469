package locus.cite;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import locus.model.Name;

/**
 * A work as an entry of a BibTeX file, one field a line, the address last but for the closing brace. Titles are braced twice: no
 * style may make their capitals small.
 */
public final class BibtexEntry {

  private static final Map<CitedWork.Kind, String> TYPES =
      Map.of(CitedWork.Kind.ARTICLE, "article", CitedWork.Kind.BOOK, "book", CitedWork.Kind.CHAPTER, "incollection", CitedWork.Kind.WEBPAGE, "misc");

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private final StringBuilder out = new StringBuilder();

  private BibtexEntry() {}

  /**
   * The entry.
   *
   * @param address of the page or place; may be empty
   * @param place such as {@code Passage 19}; may be empty
   */
  public static String of(CitedWork work, String address, String place) {
    var entry = new BibtexEntry();
    entry.out.append('@').append(TYPES.get(work.kind())).append('{').append(work.key()).append(",\n");
    entry.fields(work, address, place);
    return entry.out.append("}\n").toString();
  }

  private void fields(CitedWork work, String address, String place) {
    field("author", names(work.authors()));
    field("editor", names(work.editors()));
    field("title", work.title().isEmpty() ? "" : "{" + escaped(work.title()) + "}");
    field(work.kind() == CitedWork.Kind.ARTICLE ? "journal" : work.kind() == CitedWork.Kind.CHAPTER ? "booktitle" : "howpublished", escaped(work.container()));
    field("volume", escaped(work.volume()));
    field("number", escaped(work.issue()));
    field("pages", escaped(work.pages()).replaceAll("\\s*[-–—]+\\s*", "--"));
    field("publisher", escaped(work.publisher()));
    field("address", escaped(work.place()));
    date(work.issued());
    field("note", escaped(capitalised(work.medium())));
    field("annote", escaped(place));
    field("language", escaped(work.language()));
    field("doi", work.doi());
    field("url", address);
  }

  private void date(String issued) {
    if (!issued.matches("\\d{4}(-\\d{2}){0,2}")) {
      field("year", escaped(issued));
      return;
    }
    String[] parts = issued.split("-");
    field("year", parts[0]);
    if (parts.length > 1) {
      out.append("  month = ").append(MONTHS.get(Integer.parseInt(parts[1]) - 1)).append(",\n");
    }
    field("day", parts.length > 2 ? String.valueOf(Integer.parseInt(parts[2])) : "");
  }

  private void field(String name, String value) {
    if (!value.isEmpty()) {
      out.append("  ").append(name).append(" = {").append(value).append("},\n");
    }
  }

  private static String names(List<Name> names) {
    return names.stream().map(BibtexEntry::name).collect(Collectors.joining(" and "));
  }

  /** {@code von Last, Jr, First}; a body between braces. */
  private static String name(Name name) {
    if (name.given().isEmpty() && name.particle().isEmpty()) {
      return "{" + escaped(name.family()) + "}";
    }
    String last = (name.particle() + " " + name.family()).strip();
    return escaped(last + ", " + (name.suffix().isEmpty() ? "" : name.suffix() + ", ") + name.given());
  }

  static String capitalised(String words) {
    return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + words.substring(1);
  }

  /** What TeX would take for more than a letter. */
  private static String escaped(String words) {
    var escaped = new StringBuilder();
    words.chars().forEach(c -> {
      switch (c) {
        case '\\' -> escaped.append("{\\textbackslash}");
        case '~' -> escaped.append("{\\textasciitilde}");
        case '^' -> escaped.append("{\\textasciicircum}");
        case '&', '%', '$', '#', '_', '{', '}' -> escaped.append('\\').append((char) c);
        default -> escaped.append((char) c);
      }
    });
    return escaped.toString();
  }
}

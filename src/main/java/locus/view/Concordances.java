package locus.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import locus.index.Collation;
import locus.index.LetterGroup;
import locus.index.Listed;

/**
 * The pages on which the mentions of each register or index stand. One that has more than a reader would wait for is divided by
 * letters, and within a letter by entries; an entry stands whole on one page.
 */
final class Concordances {

  /** How many mentions a page has at most, unless one entry alone has more: about half a megabyte. */
  static final int MOST = 2000;

  private static final String FOLDER = "concordance/";

  private final Map<String, List<Part>> parts = new LinkedHashMap<>();
  private final Map<String, String> paths = new HashMap<>();

  /**
   * A page of a concordance.
   *
   * @param path its address, without ending
   * @param label the letters or headings it has, {@code A–C}; empty where the concordance is one page
   * @param entries in the order of the index
   */
  record Part(String path, String label, List<Listed> entries) {}

  private Concordances(List<Listed> listing, Collation collation) {
    Map<String, List<Listed>> indexes = new LinkedHashMap<>();
    listing.forEach(listed -> indexes.computeIfAbsent(listed.index(), index -> new ArrayList<>()).add(listed));
    indexes.forEach((index, entries) -> parts.put(index, divided(index, entries, collation)));
    parts.values().forEach(all -> all.forEach(part -> part.entries().forEach(listed -> paths.put(listed.href(), part.path()))));
  }

  static Concordances of(List<Listed> listing, Collation collation) {
    return new Concordances(listing, collation);
  }

  /** The indexes that have a concordance, in their order. */
  List<String> indexes() {
    return List.copyOf(parts.keySet());
  }

  /** The pages of an index's concordance. */
  List<Part> of(String index) {
    return parts.get(index);
  }

  /** The page, without ending, on which the mentions of an entry stand. */
  String path(String index, String id) {
    return paths.get(index + ".html#" + id);
  }

  private static List<Part> divided(String index, List<Listed> entries, Collation collation) {
    if (mentions(entries) <= MOST) {
      return List.of(new Part(FOLDER + index, "", entries));
    }
    var parts = new ArrayList<Part>();
    var letters = new ArrayList<LetterGroup<Listed>>();
    for (LetterGroup<Listed> letter : collation.grouped(entries, Listed::sort)) {
      if (!letters.isEmpty() && mentions(entries(letters)) + mentions(letter.entries()) > MOST) {
        add(index, letters, parts);
      }
      letters.add(letter);
    }
    add(index, letters, parts);
    return List.copyOf(parts);
  }

  private static void add(String index, List<LetterGroup<Listed>> letters, List<Part> parts) {
    List<Listed> entries = entries(letters);
    if (mentions(entries) <= MOST) {
      add(index, label(letters.get(0).letter(), letters.get(letters.size() - 1).letter()), entries, parts);
    } else {
      var some = new ArrayList<Listed>();
      for (Listed listed : entries) {
        if (!some.isEmpty() && mentions(some) + listed.mentions().size() > MOST) {
          add(index, label(some.get(0).heading(), some.get(some.size() - 1).heading()), some, parts);
          some.clear();
        }
        some.add(listed);
      }
      add(index, label(some.get(0).heading(), some.get(some.size() - 1).heading()), some, parts);
    }
    letters.clear();
  }

  private static void add(String index, String label, List<Listed> entries, List<Part> parts) {
    String path = FOLDER + index + (parts.isEmpty() ? "" : "/" + (parts.size() + 1));
    parts.add(new Part(path, label, List.copyOf(entries)));
  }

  private static String label(String first, String last) {
    return first.equals(last) ? first : first + "–" + last;
  }

  private static List<Listed> entries(List<LetterGroup<Listed>> letters) {
    return letters.stream().flatMap(letter -> letter.entries().stream()).toList();
  }

  private static int mentions(List<Listed> entries) {
    return entries.stream().mapToInt(listed -> listed.mentions().size()).sum();
  }
}

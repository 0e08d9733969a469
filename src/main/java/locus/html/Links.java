package locus.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import locus.model.Document;
import locus.model.Edition;
import locus.model.FormerAddress;

/**
 * Where everything of an edition is addressed, seen from any of its pages. All addresses are relative and name a file, so that
 * the site can be read from an unzipped folder.
 */
public final class Links {

  private static final String ABOUT = "about";
  private static final String WORKS = "works";
  private static final String INDEX = "general-index";

  private final Set<String> pages;
  private final Map<String, String> pageOfKey;
  private final Edition edition;
  private final boolean indexed;

  private Links(Set<String> pages, Map<String, String> pageOfKey, Edition edition, boolean indexed) {
    this.pages = pages;
    this.pageOfKey = pageOfKey;
    this.edition = edition;
    this.indexed = indexed;
  }

  /**
   * The addresses of an edition.
   *
   * @param indexed whether it has a general index
   */
  public static Links of(Edition edition, boolean indexed) {
    var pages = new HashSet<>(Set.of(INDEX, "search", "chart", "accessibility"));
    var pageOfKey = new HashMap<String, String>();
    for (Document document : edition.documents()) {
      pages.add(document.path());
      document.register().ifPresent(register ->
          register.entries().forEach(entry -> pageOfKey.putIfAbsent(entry.key(), document.path())));
    }
    if (!edition.works().isEmpty()) {
      pages.add(WORKS);
      edition.works().forEach(work -> pageOfKey.putIfAbsent(work.key(), WORKS));
    }
    return new Links(pages, pageOfKey, edition, indexed);
  }

  /**
   * The entry of a register or the bibliography.
   *
   * @param from path of the page it is written on, without ending
   * @return empty where no entry has the key; a check reports it
   */
  public Optional<String> entry(String from, String key) {
    return Optional.ofNullable(pageOfKey.get(key)).map(page -> relative(from, page, key));
  }

  /**
   * Another place of the edition.
   *
   * @param from path of the page it is written on, without ending
   * @param page path of the other page, without ending
   * @param fragment an id there, or empty
   * @return empty where there is no such page; a check reports it
   */
  public Optional<String> place(String from, String page, String fragment) {
    return pages.contains(page) ? Optional.of(relative(from, page, fragment)) : Optional.empty();
  }

  /** The general index, where there is one. */
  Optional<String> index(String from) {
    return indexed ? place(from, INDEX, "") : Optional.empty();
  }

  /** Ids of earlier days that lead to a passage, section or note of a page. */
  List<String> former(String page, String id) {
    return edition.former().stream()
        .filter(address -> address.isBeside() && address.page().equals(page) && address.toId().equals(id))
        .map(FormerAddress::id)
        .toList();
  }

  /** The addresses of earlier days on a page that lead away from it, or to nothing any more. */
  List<FormerAddress> former(String page) {
    return edition.former().stream().filter(address -> !address.isBeside() && address.page().equals(page) && !address.id().isEmpty()).toList();
  }

  /** A page's title in plain words. */
  String title(String page) {
    return edition.document(page).map(Document::name).orElse(page);
  }

  /**
   * The line on an emendation in the editorial statement.
   *
   * @return empty where the edition has no such page
   */
  public Optional<String> emendation(String from, int ordinal) {
    return place(from, ABOUT, emendationId(from, ordinal));
  }

  /**
   * The id of that line.
   *
   * @param text path of the text, such as {@code book/ch01}
   * @return {@code book-ch01-v5}
   */
  public static String emendationId(String text, int ordinal) {
    return text.replace('/', '-') + "-v" + ordinal;
  }

  /**
   * The way from one page to another.
   *
   * @param from path without ending, such as {@code book/ch01}
   * @param to path without ending, such as {@code persons}
   * @param fragment an id there, or empty
   * @return {@code ../persons.html#stalin}; within one page {@code #p19}
   */
  public static String relative(String from, String to, String fragment) {
    String hash = fragment.isEmpty() ? "" : "#" + fragment;
    return from.equals(to) && !fragment.isEmpty() ? hash : relative(from, to + ".html") + hash;
  }

  /**
   * The way from a page to any file of the site.
   *
   * @param from path of the page
   * @param file path from the site's root, such as {@code assets/css/edition.css}
   */
  public static String relative(String from, String file) {
    int shared = 0;
    for (int slash = from.indexOf('/'); slash >= 0 && file.startsWith(from.substring(0, slash + 1)); slash = from.indexOf('/', shared)) {
      shared = slash + 1;
    }
    long up = from.substring(shared).chars().filter(c -> c == '/').count();
    return "../".repeat((int) up) + file.substring(shared);
  }
}

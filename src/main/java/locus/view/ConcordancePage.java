package locus.view;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import locus.html.Html;
import locus.html.Links;
import locus.index.Company;
import locus.index.Listed;
import locus.index.Occurrence;
import locus.model.Entry;
import locus.model.Work;

/**
 * Makes a page of the concordance of a register or of the general index.
 *
 * @param index path of the register's page
 * @param of the register's title
 */
record ConcordancePage(Setting setting, String index, String of, Concordances.Part part) {

  String title() {
    return setting.word("concordance") + ": " + of + (part.label().isEmpty() ? "" : ", " + part.label());
  }

  ConcordanceView view() {
    var frame = new Frame(setting, part.path());
    List<LinkView> parts = setting.concordances().of(index).stream()
        .map(other -> new LinkView(other.label(), frame.page(other.path()), other == part)).toList();
    return new ConcordanceView(
        frame.head(title(), List.of(JoinedFile.CONCORDANCE.address(), JoinedFile.POPUPS.address(), "assets/js/places.js")),
        frame.site(),
        Frame.words(title()),
        LinkView.of(of, frame.page(index)),
        setting.word("concordanceHeadnote"),
        part.entries().get(0).kind(),
        parts.size() > 1 ? parts : List.of(),
        new Strips(setting, part.path()).track(),
        part.entries().stream().map(this::entry).toList());
  }

  private EntryLinesView entry(Listed listed) {
    String path = part.path();
    return new EntryLinesView(
        listed.id(),
        heading(listed),
        Links.relative(path, listed.href()),
        listed.entry().map(Entry::dates).orElse(""),
        listed.entry().map(entry -> String.join("; ", entry.forms())).orElse(""),
        listed.entry().map(this::works).orElse(List.of()),
        listed.entry().isEmpty() ? List.of() : setting.company().of(listed.id()).stream().map(this::companion).toList(),
        Mentions.counted(setting, listed.mentions()),
        new Strips(setting, path).strip(listed.locators()),
        groups(listed.mentions()));
  }

  private Html heading(Listed listed) {
    return Frame.words(listed.heading());
  }

  private CompanionView companion(Company.Companion companion) {
    String href = Links.relative(part.path(), companion.entry().href());
    return new CompanionView(LinkView.of(companion.entry().words(), href), companion.shared());
  }

  private List<LinkView> works(Entry entry) {
    return setting.authorship().worksBy(entry).stream().map(work -> LinkView.of(label(work), Links.relative(part.path(), WorksPage.PATH, work.key()))).toList();
  }

  /** {@code Socialism in One Country (1970)}. */
  static String label(Work work) {
    String title = work.field("title").isEmpty() ? work.key() : work.field("title");
    return work.field("year").isEmpty() ? title : title + " (" + work.field("year") + ")";
  }

  private List<LineGroup> groups(List<Occurrence> occurrences) {
    var groups = new ArrayList<LineGroup>();
    var lines = new ArrayList<LineView>();
    String before = "";
    for (Occurrence occurrence : occurrences) {
      String heading = heading(occurrence);
      if (!heading.equals(before) && !lines.isEmpty()) {
        groups.add(new LineGroup(before, List.copyOf(lines)));
        lines.clear();
      }
      before = heading;
      lines.add(line(occurrence));
    }
    groups.add(new LineGroup(before, List.copyOf(lines)));
    return groups;
  }

  private static String heading(Occurrence occurrence) {
    return Stream.of(occurrence.place().text(), occurrence.place().section()).filter(part -> !part.isEmpty()).collect(Collectors.joining(": "));
  }

  private LineView line(Occurrence occurrence) {
    return new LineView(
        occurrence.place().label(), Links.relative(part.path(), occurrence.href()), occurrence.before(), occurrence.words(),
        occurrence.after(), occurrence.sub(), Mentions.witnessPage(setting, occurrence));
  }
}

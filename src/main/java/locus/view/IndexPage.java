package locus.view;

import java.util.List;
import java.util.stream.Stream;
import locus.html.Links;
import locus.index.GeneralIndex;
import locus.index.IndexEntry;
import locus.index.LetterGroup;
import locus.index.Listing;
import locus.index.Locator;
import locus.index.Locators;

/** Makes the view of the general index. */
record IndexPage(Setting setting) {

  /** An index of so many entries fills a window or two. */
  private static final int SHORT = 80;

  GeneralIndexView view() {
    var frame = new Frame(setting, GeneralIndex.PATH);
    String title = setting.word("generalIndex");
    List<LetterGroup<IndexEntry>> groups = setting.indexes().general().groups();
    return new GeneralIndexView(
        frame.head(title, List.of(JoinedFile.COLUMNS.address(), JoinedFile.POPUPS.address(), "assets/js/places.js")),
        frame.site(),
        Frame.words(title),
        Headnote.of(setting, groups.stream().flatMap(group -> group.entries().stream()).flatMap(IndexPage::locators).toList()) + " " + setting.word("sparkHeadnote"),
        new Strips(setting, GeneralIndex.PATH).track().box(),
        groups.stream().mapToInt(group -> group.entries().size()).sum() > SHORT ? "long" : "short",
        groups.stream().map(this::group).toList());
  }

  private IndexGroup group(LetterGroup<IndexEntry> group) {
    return new IndexGroup(group.letter(), Letters.id(group.letter()), group.entries().stream().map(entry -> entry(entry, true)).toList());
  }

  private IndexEntryView entry(IndexEntry entry, boolean top) {
    var places = new Places(setting, GeneralIndex.PATH);
    return new IndexEntryView(
        entry.id(),
        Frame.words(entry.heading()),
        top && isMentioned(entry) ? Links.relative(GeneralIndex.PATH, setting.concordances().path(GeneralIndex.PATH, entry.id()), entry.id()) : "",
        top ? spark(entry) : "",
        places.locators(entry.locators()),
        places.pointers(entry.see()),
        places.pointers(entry.seeAlso()),
        entry.subs().stream().map(sub -> entry(sub, false)).toList());
  }

  private static Stream<Locator> locators(IndexEntry entry) {
    return Stream.concat(entry.locators().stream(), entry.subs().stream().flatMap(IndexPage::locators));
  }

  /** The places of an entry and all that stands under it. */
  private String spark(IndexEntry entry) {
    return new Strips(setting, GeneralIndex.PATH).spark(Locators.row(Listing.occurrences(entry)));
  }

  private static boolean isMentioned(IndexEntry entry) {
    return !entry.locators().isEmpty() || entry.subs().stream().anyMatch(IndexPage::isMentioned);
  }
}

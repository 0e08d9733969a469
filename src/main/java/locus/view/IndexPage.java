package locus.view;

import locus.html.Links;
import locus.index.GeneralIndex;
import locus.index.IndexEntry;
import locus.index.LetterGroup;

/** Makes the view of the general index. */
record IndexPage(Setting setting) {

  GeneralIndexView view() {
    var frame = new Frame(setting, GeneralIndex.PATH);
    String title = setting.word("generalIndex");
    return new GeneralIndexView(
        frame.head(title),
        frame.site(),
        Frame.words(title),
        setting.word("headnote"),
        setting.general().groups().stream().map(this::group).toList());
  }

  private IndexGroup group(LetterGroup<IndexEntry> group) {
    return new IndexGroup(group.letter(), Letters.id(group.letter()), group.entries().stream().map(entry -> entry(entry, true)).toList());
  }

  private IndexEntryView entry(IndexEntry entry, boolean top) {
    var places = new Places(setting, GeneralIndex.PATH);
    return new IndexEntryView(
        entry.id(),
        Frame.words(entry.heading()),
        top && isMentioned(entry) ? Links.relative(GeneralIndex.PATH, ConcordancePage.path(GeneralIndex.PATH), entry.id()) : "",
        places.locators(entry.locators()),
        places.pointers(entry.see()),
        places.pointers(entry.seeAlso()),
        entry.subs().stream().map(sub -> entry(sub, false)).toList());
  }

  private static boolean isMentioned(IndexEntry entry) {
    return !entry.locators().isEmpty() || entry.subs().stream().anyMatch(IndexPage::isMentioned);
  }
}

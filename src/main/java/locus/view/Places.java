package locus.view;

import java.util.ArrayList;
import java.util.List;
import locus.html.Links;
import locus.index.Locator;
import locus.index.Pointer;
import locus.index.SubEntry;

/**
 * Locators and cross-references of an index as its page prints them.
 *
 * @param page path of the index's page
 */
record Places(Setting setting, String page) {

  List<LocatorGroup> groups(List<SubEntry> subEntries) {
    return subEntries.stream()
        .map(sub -> new LocatorGroup(Frame.words(sub.heading()), locators(sub.locators())))
        .toList();
  }

  /** The text is named with the first of its locators, not again with each; that of nearly all locators only after another. */
  List<LocatorView> locators(List<Locator> locators) {
    var views = new ArrayList<LocatorView>();
    String before = "";
    for (Locator locator : locators) {
      String text = locator.place().text();
      boolean understood = text.equals(before) || before.isEmpty() && text.equals(setting.indexes().track().mainText());
      views.add(locator(locator, understood ? "" : text));
      before = text;
    }
    return views;
  }

  private LocatorView locator(Locator locator, String text) {
    return new LocatorView(text, locator.label(), Links.relative(page, locator.href()), locator.isMain(), locator.isInTitle());
  }

  List<LinkView> pointers(List<Pointer> pointers) {
    return pointers.stream().map(pointer -> LinkView.of(pointer.words(), address(pointer))).toList();
  }

  private String address(Pointer pointer) {
    return pointer.href().isEmpty() ? "" : Links.relative(page, pointer.href());
  }
}

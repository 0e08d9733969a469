package locus.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import locus.index.Collation;
import locus.index.Locator;
import locus.index.Place;
import locus.model.Note;

/**
 * What stands above an index: what its locators mean and how it is sorted (ISO 999, on introductory notes; Chicago, "Indexes", on
 * headnotes). It explains the signs that occur below it, and no others.
 */
final class Headnote {

  private final Setting setting;
  private final List<Locator> locators;
  private final List<String> sentences = new ArrayList<>();

  private Headnote(Setting setting, List<Locator> locators) {
    this.setting = setting;
    this.locators = locators;
  }

  /** Of an index with headings in the edition's order; empty where it leads nowhere. */
  static String of(Setting setting, List<Locator> locators) {
    String order = setting.indexes().collation().mode() == Collation.Mode.LETTER_BY_LETTER ? "headnoteLetters" : "headnoteWords";
    return locators.isEmpty() ? "" : new Headnote(setting, locators).written() + " " + setting.word(order);
  }

  /** Of the works cited, whose order is known from any bibliography. */
  static String ofWorks(Setting setting, List<Locator> locators) {
    return locators.isEmpty() ? "" : new Headnote(setting, locators).written();
  }

  private String written() {
    sentences.add(setting.word("headnote"));
    say("headnoteNote", locator -> isNote(locator, Note.Series.AUTHOR));
    say("headnoteEdnote", locator -> isNote(locator, Note.Series.EDITOR));
    say("headnoteSection", locator -> locator.place().kind() == Place.Kind.HEADING || locator.place().kind() == Place.Kind.UNNUMBERED);
    say("headnoteRange", locator -> locator.end().isPresent());
    say("headnoteMain", Locator::isMain);
    say("headnoteTitle", Locator::isInTitle);
    if (setting.edition().texts().size() > 1 && !setting.indexes().track().mainText().isEmpty()) {
      sentences.add(setting.phrase("headnoteText", setting.indexes().track().mainText()));
    }
    return String.join(" ", sentences);
  }

  private void say(String key, Predicate<Locator> occurs) {
    if (locators.stream().anyMatch(occurs)) {
      sentences.add(setting.word(key));
    }
  }

  private static boolean isNote(Locator locator, Note.Series series) {
    return locator.place().kind() == Place.Kind.NOTE && locator.place().id().startsWith("e") == (series == Note.Series.EDITOR);
  }
}

package locus.view;

import java.util.List;
import locus.index.Occurrence;
import locus.index.Place;
import locus.model.WitnessBreak;

/** What is said of mentions in the reader's words. */
final class Mentions {

  private Mentions() {}

  /** {@code 34 mentions in 12 passages and 3 notes}. */
  static String counted(Setting setting, List<Occurrence> mentions) {
    long notes = places(mentions, true);
    long passages = places(mentions, false);
    String where = notes == 0 ? number(setting, "passages", passages)
        : passages == 0 ? number(setting, "inNotes", notes)
        : setting.phrase("both", number(setting, "passages", passages), number(setting, "inNotes", notes));
    return setting.phrase("mentionsIn", number(setting, "mentionsCount", mentions.size()), where);
  }

  private static String number(Setting setting, String key, long count) {
    return setting.phrase(count == 1 ? key + "_one" : key, String.valueOf(count));
  }

  private static long places(List<Occurrence> mentions, boolean inNotes) {
    return mentions.stream()
        .map(Occurrence::place)
        .filter(place -> place.kind() == Place.Kind.NOTE == inNotes)
        .map(Place::href)
        .distinct()
        .count();
  }

  /** {@code page 17 of the witness}; empty where that is not known. */
  static String witnessPage(Setting setting, Occurrence mention) {
    return mention.page().map(page -> setting.phrase("onWitnessPage", number(page))).orElse("");
  }

  private static String number(WitnessBreak page) {
    return page.printed().isEmpty() ? String.valueOf(page.ordinal()) : page.printed();
  }
}

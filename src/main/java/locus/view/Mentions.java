package locus.view;

import java.util.ArrayList;
import java.util.List;
import locus.html.WitnessPage;
import locus.index.Occurrence;
import locus.index.Place;

/** What is said of mentions in the reader's words. */
final class Mentions {

  private Mentions() {}

  /** {@code 34 mentions in 12 passages, 2 headings and 3 notes}. */
  static String counted(Setting setting, List<Occurrence> mentions) {
    List<String> where = new ArrayList<>();
    where.add(number(setting, "passages", places(mentions, Place.Kind.PASSAGE) + places(mentions, Place.Kind.UNNUMBERED)));
    where.add(number(setting, "inHeadings", places(mentions, Place.Kind.HEADING)));
    where.add(number(setting, "inNotes", places(mentions, Place.Kind.NOTE)));
    where.removeIf(String::isEmpty);
    String last = where.remove(where.size() - 1);
    String all = where.isEmpty() ? last : setting.phrase("both", String.join(", ", where), last);
    return setting.phrase("mentionsIn", number(setting, "mentionsCount", mentions.size()), all);
  }

  private static String number(Setting setting, String key, long count) {
    return count == 0 ? "" : setting.phrase(count == 1 ? key + "_one" : key, String.valueOf(count));
  }

  private static long places(List<Occurrence> mentions, Place.Kind kind) {
    return mentions.stream().map(Occurrence::place).filter(place -> place.kind() == kind).map(Place::href).distinct().count();
  }

  /** {@code page 2 of the witness}, where a page ends within the passage, so that its number alone would not tell; else empty. */
  static String witnessPage(Setting setting, Occurrence mention) {
    return mention.page().filter(page -> mention.divided()).map(page -> WitnessPage.named(page, setting::word)).orElse("");
  }
}

package locus.source;

import java.util.List;
import locus.model.Inline;
import locus.model.ReadingText;
import locus.model.Words;

/** A title where it is repeated on another page: its words alone, since notes and mentions stand in one place only. */
final class Quietly {
  private Quietly() {}

  static List<Inline> wordsOf(List<Inline> title) {
    String words = ReadingText.of(title).strip();
    return words.isEmpty() ? List.of() : List.of(new Words(words));
  }
}

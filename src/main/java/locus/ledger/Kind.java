package locus.ledger;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What an address leads to. */
enum Kind {
  PAGE, SECTION, PASSAGE, NOTE, WITNESS, ENTRY;

  /** As the ledger writes it. */
  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Kind> of(String word) {
    return Stream.of(values()).filter(kind -> kind.word().equals(word)).findFirst();
  }
}

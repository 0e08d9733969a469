package locus.index;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import locus.model.Document;
import locus.model.Edition;
import locus.model.Entry;
import locus.model.ReadingText;

/** The entries of all registers, to be found by key or by heading. Of two with the same key or heading the first counts. */
final class RegisterHeadings {

  private final Map<String, Pointer> byKey = new HashMap<>();
  private final Map<String, Entry> byHeading = new HashMap<>();

  RegisterHeadings(Edition edition) {
    for (Document document : edition.documents()) {
      for (Entry entry : document.register().map(register -> register.entries()).orElse(List.of())) {
        byKey.putIfAbsent(entry.key(), new Pointer(words(entry), document.href() + "#" + entry.key()));
        byHeading.putIfAbsent(words(entry), entry);
      }
    }
  }

  static String words(Entry entry) {
    return Context.spaced(ReadingText.of(entry.heading())).strip();
  }

  /** Where a key leads; the key itself without address where there is no such entry. */
  Pointer pointer(String key) {
    return byKey.getOrDefault(key, new Pointer(key, ""));
  }

  /** The entry with the very words as its heading; of a <i>see</i> reference the entry it sends to. */
  Optional<String> keyOf(String heading) {
    return Optional.ofNullable(byHeading.get(heading)).map(entry -> entry.isSeeReference() ? entry.see() : entry.key());
  }
}

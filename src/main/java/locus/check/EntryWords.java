package locus.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import locus.model.Entry;

/** The words by which the entries of the registers go: their headings and forms, and which entries claim each. */
final class EntryWords {

  private final Map<String, Set<String>> ofKey = new LinkedHashMap<>();
  private final Map<String, List<Entry>> claims = new LinkedHashMap<>();

  EntryWords(Keys keys) {
    keys.all().stream().flatMap(holder -> holder.entry().stream()).filter(entry -> !entry.isSeeReference()).forEach(this::add);
  }

  private void add(Entry entry) {
    Set<String> words = new LinkedHashSet<>();
    Stream.concat(Stream.of(Keys.heading(entry)), entry.forms().stream()).map(EntryWords::plain).forEach(words::add);
    words.forEach(form -> claims.computeIfAbsent(form, f -> new ArrayList<>()).add(entry));
    ofKey.computeIfAbsent(entry.key(), key -> new LinkedHashSet<>()).addAll(words);
  }

  /** Words as they are compared: spaces as one, apostrophes alike, no full stops. */
  static String plain(String words) {
    return Keys.spaced(words.replace('’', '\'').replace('ʹ', '\'').replace(".", " "));
  }

  /** Each form with the entries that claim it, in the order written. */
  Map<String, List<Entry>> claims() {
    return claims;
  }

  /** The entries that go by these words. */
  List<Entry> named(String words) {
    return claims.getOrDefault(plain(words), List.of());
  }

  /** Whether there is an entry proper with a key. */
  boolean isEntry(String key) {
    return ofKey.containsKey(key);
  }

  /** Whether an entry goes by these words. */
  boolean isNamed(String key, String words) {
    return ofKey.getOrDefault(key, Set.of()).contains(plain(words));
  }
}

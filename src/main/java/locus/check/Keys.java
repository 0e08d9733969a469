package locus.check;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import locus.model.Document;
import locus.model.Edition;
import locus.model.Entry;
import locus.model.ReadingText;
import locus.model.SourceRef;
import locus.model.Work;

/** All keys of an edition: of the registers' entries and of the works. */
final class Keys {

  /** The macro that cites a work. */
  static final String WORK = "work";

  /**
   * What bears a key.
   *
   * @param macro the register's kind, or {@link #WORK}
   * @param entry empty for a work
   */
  record Holder(String key, String macro, Optional<Entry> entry, SourceRef source) {

    /** The macro as the editor writes it, such as {@code person:stalin[…]}. */
    String written() {
      return macro + ":" + key + "[…]";
    }
  }

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private final List<Holder> holders = new ArrayList<>();
  private final Map<String, Holder> byKey = new LinkedHashMap<>();
  private final Map<String, Holder> byHeading = new LinkedHashMap<>();

  Keys(Edition edition) {
    for (Document document : edition.documents()) {
      document.register().ifPresent(register -> register.entries().forEach(entry -> add(register.kind(), entry)));
    }
    for (Work work : edition.works()) {
      add(new Holder(work.key(), WORK, Optional.empty(), work.source()));
    }
  }

  private void add(String kind, Entry entry) {
    var holder = new Holder(entry.key(), kind, Optional.of(entry), entry.source());
    add(holder);
    byHeading.putIfAbsent(heading(entry), holder);
  }

  private void add(Holder holder) {
    holders.add(holder);
    byKey.putIfAbsent(holder.key(), holder);
  }

  static String heading(Entry entry) {
    return spaced(ReadingText.of(entry.heading()));
  }

  static String spaced(String words) {
    return SPACES.matcher(words).replaceAll(" ").strip();
  }

  /** Every holder of a key in the order written, the second of a doubled key too. */
  List<Holder> all() {
    return holders;
  }

  /** The first holder of a key. */
  Optional<Holder> find(String key) {
    return Optional.ofNullable(byKey.get(key));
  }

  /** The entry with a heading. */
  Optional<Holder> findHeading(String heading) {
    return Optional.ofNullable(byHeading.get(spaced(heading)));
  }

  /** The holder with the key most like one that does not exist; among equals one of the same macro. */
  Optional<Holder> nearest(String key, String macro) {
    return NearestKey.of(key, macro, byKey.values());
  }
}

package locus.export.companion;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import locus.model.Document;
import locus.model.Edition;
import locus.model.Entry;
import locus.model.ReadingText;

/**
 * Every form under which an entry may be looked for: its heading, inverted and in natural order, the forms that the register
 * names, and the headings that send to it. {@code Dzhugashvili, Joseph}, which says <i>see</i> Stalin, gives Stalin the forms
 * {@code Dzhugashvili, Joseph}, {@code Joseph Dzhugashvili} and {@code Dzhugashvili}.
 */
final class EntryForms {

  private final Map<String, List<Entry>> sentHere = new HashMap<>();

  EntryForms(Edition edition) {
    for (Document document : edition.documents()) {
      for (Entry entry : document.register().map(register -> register.entries()).orElse(List.of())) {
        if (entry.isSeeReference()) {
          sentHere.computeIfAbsent(entry.see(), key -> new ArrayList<>()).add(entry);
        }
      }
    }
  }

  List<String> of(Entry entry) {
    Set<String> forms = new LinkedHashSet<>();
    Stream.concat(Stream.of(entry), sentHere.getOrDefault(entry.key(), List.of()).stream()).forEach(each -> {
      inverted(heading(each), forms);
      forms.addAll(each.forms());
    });
    return List.copyOf(forms);
  }

  static String heading(Entry entry) {
    return ReadingText.of(entry.heading()).replaceAll("\\s+", " ").strip();
  }

  /** {@code Stalin, Joseph}: also {@code Joseph Stalin} and {@code Stalin}. */
  private static void inverted(String heading, Set<String> forms) {
    forms.add(heading);
    int comma = heading.indexOf(", ");
    if (comma > 0) {
      forms.add(heading.substring(comma + 2) + " " + heading.substring(0, comma));
      forms.add(heading.substring(0, comma));
    }
  }
}

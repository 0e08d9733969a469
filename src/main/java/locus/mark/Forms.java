package locus.mark;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import locus.model.Document;
import locus.model.Edition;
import locus.model.Entry;
import locus.model.ReadingText;

/** All forms of all entries of the registers, to be found where they stand in a text; of two that fit the longer counts. */
final class Forms {

  private final Map<String, List<Form>> byFirstLetters = new HashMap<>();
  private final Map<String, Set<String>> claims = new HashMap<>();

  Forms(Edition edition) {
    for (Document document : edition.documents(Document.Kind.REGISTER).toList()) {
      var register = document.register().orElseThrow();
      for (Entry entry : register.entries()) {
        String key = entry.isSeeReference() ? entry.see() : entry.key();
        Stream.concat(entry.forms().stream(), heading(entry)).distinct().forEach(words -> add(Form.of(words, register.kind(), key)));
      }
    }
    byFirstLetters.values().forEach(forms -> forms.sort(Comparator.comparingInt((Form form) -> -form.words().length()).thenComparing(Form::key)));
  }

  /** An inverted heading the right way round, any other as it is; one with a remark in brackets is no form. */
  private static Stream<String> heading(Entry entry) {
    String words = ReadingText.of(entry.heading()).strip();
    String[] parts = words.split(",\\s+");
    boolean plain = !words.isEmpty() && !words.contains("(") && words.codePoints().anyMatch(Character::isLetter);
    return !plain || parts.length > 2 ? Stream.empty() : Stream.of(parts.length == 2 ? parts[1] + " " + parts[0] : words);
  }

  private void add(Form form) {
    if (!form.firstLetters().isEmpty()) {
      byFirstLetters.computeIfAbsent(form.firstLetters(), letters -> new ArrayList<>()).add(form);
      claims.computeIfAbsent(form.words(), words -> new HashSet<>()).add(form.key());
    }
  }

  /** The longest form that stands at a place. */
  Optional<Form> at(String text, int start) {
    return byFirstLetters.getOrDefault(Form.firstLetters(text, start), List.of()).stream()
        .filter(form -> form.endIn(text, start) > start)
        .findFirst();
  }

  /** Whether two entries claim a form. */
  boolean isShared(Form form) {
    return claims.get(form.words()).size() > 1;
  }
}

package locus.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import locus.model.Name;

/**
 * BibtexNames as BibTeX takes them apart: {@code First von Last}, {@code von Last, First}, {@code von Last, Jr, First}; what is braced
 * as a whole is an institution. {@code and others} ends as a name of its own, {@code others}.
 */
final class BibtexNames {

  private BibtexNames() {}

  static List<Name> of(String field, Set<String> unknown) {
    return field == null ? List.of() : split(field, "\\s+and\\s+").stream().map(name -> name(name, unknown)).toList();
  }

  /** Splits where a pattern matches outside of braces. */
  private static List<String> split(String text, String divider) {
    var parts = new ArrayList<String>();
    Matcher matcher = Pattern.compile("[{}]|" + divider).matcher(text);
    int depth = 0;
    int start = 0;
    while (matcher.find()) {
      depth += matcher.group().equals("{") ? 1 : matcher.group().equals("}") ? -1 : 0;
      if (depth == 0 && !matcher.group().equals("}")) {
        parts.add(text.substring(start, matcher.start()).strip());
        start = matcher.end();
      }
    }
    parts.add(text.substring(start).strip());
    return parts.stream().filter(part -> !part.isEmpty()).toList();
  }

  private static Name name(String name, Set<String> unknown) {
    List<String> parts = split(name, ",");
    if (parts.size() > 1) {
      List<String> family = split(parts.get(0), "[\\s~]+");
      int particles = particles(family, 0);
      String suffix = parts.size() > 2 ? parts.get(1) : "";
      return made(family.subList(particles, family.size()), parts.get(parts.size() - 1), family.subList(0, particles), suffix, unknown);
    }
    List<String> words = split(name, "[\\s~]+");
    int first = 0;
    while (first < words.size() - 1 && !isParticle(words.get(first))) {
      first++;
    }
    int last = particles(words, first);
    return made(words.subList(last, words.size()), String.join(" ", words.subList(0, first)), words.subList(first, last), "", unknown);
  }

  /** Index after the last particle from {@code first} on, which is never the last word. */
  private static int particles(List<String> words, int first) {
    int end = first;
    for (int at = first; at < words.size() - 1; at++) {
      end = isParticle(words.get(at)) ? at + 1 : end;
    }
    return end;
  }

  private static boolean isParticle(String word) {
    String plain = word.startsWith("{") && !word.startsWith("{\\") ? "" : Tex.words(word, new TreeSet<>());
    return !plain.isEmpty() && Character.isLowerCase(plain.codePointAt(0));
  }

  private static Name made(List<String> family, String given, List<String> particles, String suffix, Set<String> unknown) {
    return new Name(
        Tex.words(String.join(" ", family), unknown), Tex.words(given, unknown),
        Tex.words(String.join(" ", particles), unknown), Tex.words(suffix, unknown));
  }
}

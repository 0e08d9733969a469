package locus.source;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words that Asciidoctor itself writes into a text, such as <em>Note</em> and <em>Figure</em>, in the text's language. Asciidoctor
 * brings them in more than thirty languages but takes them only from a source that includes them.
 */
final class Captions {
  private static final Pattern ENTRY = Pattern.compile(":([a-z-]+): (.*)");

  /** Those that are set without being asked for; the others change what is written, not only in which language. */
  private static final Set<String> DEFAULTS = Set.of(
      "appendix-caption", "appendix-refsig", "caution-caption", "chapter-refsig", "example-caption", "figure-caption", "important-caption",
      "note-caption", "part-refsig", "section-refsig", "table-caption", "tip-caption", "toc-title", "untitled-label", "warning-caption");

  private Captions() {}

  /**
   * Attributes that a source may still set otherwise (they end in {@code @}).
   *
   * @param language BCP 47; none for English and for languages that Asciidoctor does not know
   */
  static Map<String, String> in(String language) {
    return names(language).map(Captions::read).filter(found -> !found.isEmpty()).findFirst().orElse(Map.of());
  }

  private static Stream<String> names(String language) {
    String[] parts = language.split("[-_]");
    return switch (parts[0]) {
      case "", "en" -> Stream.of();
      case "no" -> Stream.of("nb");
      case "zh" -> Stream.of(language.matches(".*(Hant|TW|HK|MO).*") ? "zh_TW" : "zh_CN");
      default -> Stream.of(String.join("_", parts), parts[0]);
    };
  }

  private static Map<String, String> read(String name) {
    try (InputStream stream = Captions.class.getResourceAsStream("/" + Gems.ASCIIDOCTOR + "/data/locale/attributes-" + name + ".adoc")) {
      List<String> lines = stream == null ? List.of() : new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      var words = new LinkedHashMap<String, String>();
      lines.stream().map(ENTRY::matcher).filter(entry -> entry.matches()).forEach(entry -> {
        String value = entry.group(2).strip();
        words.put(entry.group(1), value.matches("\\{.*}") ? words.getOrDefault(value.substring(1, value.length() - 1), "") : value);
      });
      words.keySet().retainAll(DEFAULTS);
      words.values().removeIf(String::isEmpty);
      words.replaceAll((key, value) -> value + "@");
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}

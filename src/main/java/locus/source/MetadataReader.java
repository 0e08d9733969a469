package locus.source;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import locus.model.Document;
import locus.model.Metadata;
import locus.model.ReadingText;

/** What is known of the edition, from the header of its title page; without one, from the first text. */
final class MetadataReader {
  private static final Pattern EDITOR = Pattern.compile("(.*?)\\s*<\\s*(?:https?://orcid\\.org/)?([^<>]*?)/?\\s*>\\s*");

  private final Document speaker;
  private final Map<String, String> attributes;

  /** Reads from a document, be it the title page or the first text. */
  MetadataReader(Document speaker) {
    this.speaker = speaker;
    this.attributes = speaker.attributes();
  }

  Metadata read(Optional<String> host) {
    String title = speaker.title().isEmpty() ? speaker.shortTitle() : ReadingText.of(speaker.title()).strip();
    String id = get("edition-id").isEmpty() ? slug(title) : get("edition-id");
    return new Metadata(
        id, title, ReadingText.of(speaker.subtitle()).strip(), get("edition-version"), get("edition-date"), editors(), get("publisher"),
        get("doi").replaceFirst("^(?:https?://(?:dx\\.)?doi\\.org/|doi:)", ""), get("status"), get("contact"), get("licence"), get("rights"),
        speaker.language(), host, original(), speaker.source());
  }

  private String get(String name) {
    return attributes.getOrDefault(name, "").strip();
  }

  private List<Metadata.Editor> editors() {
    var editors = new ArrayList<Metadata.Editor>();
    for (String written : get("editor").split(";")) {
      Matcher editor = EDITOR.matcher(written.strip());
      if (editor.matches()) {
        editors.add(new Metadata.Editor(editor.group(1), editor.group(2)));
      } else if (!written.isBlank()) {
        editors.add(new Metadata.Editor(written.strip(), ""));
      }
    }
    return editors;
  }

  private Metadata.Original original() {
    return new Metadata.Original(
        get("work-author"), get("work-author-note"), get("work-title"), get("work-date"), get("work-container"), get("work-volume"),
        get("work-issue"), get("work-pages"), get("work-publisher"), get("work-place"), get("witness"));
  }

  static String slug(String title) {
    String plain = Normalizer.normalize(title, Normalizer.Form.NFD).toLowerCase(Locale.ROOT).replaceAll("\\p{M}", "");
    String slug = plain.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return slug.isEmpty() ? "edition" : slug;
  }
}

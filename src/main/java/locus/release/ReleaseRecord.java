package locus.release;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import locus.finding.Finding;
import locus.finding.Rule;
import locus.model.SourceRef;

/**
 * What is on record of a release, in a file beside its archive that people read and may add to: a DOI is as a rule given when a release
 * is deposited, after it was frozen.
 *
 * <pre>
 * version: 1.0.0
 * date: 2026-11-23
 * archive: two-short-chapters-1.0.0.zip
 * sha256: 0c6d…
 * doi: 10.5281/zenodo.1234567
 * note: The second chapter was collated anew.
 * </pre>
 */
record ReleaseRecord(String version, String date, String archive, String sha256, String doi, String note) {

  /** The file's name in the folder of its release. */
  static final String FILE = "release.txt";

  /** What each line must hold. */
  private static final Map<String, Pattern> FIELDS = fields();

  private static Map<String, Pattern> fields() {
    Map<String, Pattern> fields = new LinkedHashMap<>();
    fields.put("version", Pattern.compile(".+"));
    fields.put("date", Pattern.compile(".*"));
    fields.put("archive", Pattern.compile("[A-Za-z0-9_-][A-Za-z0-9._-]*\\.zip"));
    fields.put("sha256", Pattern.compile("[0-9a-f]{64}"));
    fields.put("doi", Pattern.compile(".*"));
    fields.put("note", Pattern.compile(".*"));
    return fields;
  }

  /** The file's text. */
  String print(String title) {
    String head = "# " + title + ", release " + version + ".\n# The archive beside this file never changes. A DOI, and a note on what is new, may be added here.\n";
    return head + String.join("\n", "version: " + version, "date: " + date, "archive: " + archive, "sha256: " + sha256, "doi: " + doi, "note: " + note)
        .replaceAll("(?m) +$", "") + "\n";
  }

  /**
   * Reads the file.
   *
   * @param place of the file
   * @param findings grows by what is wrong with it
   * @return empty where something is
   */
  static Optional<ReleaseRecord> parse(List<String> lines, SourceRef place, List<Finding> findings) {
    Map<String, String> values = new LinkedHashMap<>();
    int before = findings.size();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).replace("\uFEFF", "").strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        fault(line, values).ifPresent(add(findings, new SourceRef(place.file(), i + 1)));
      }
    }
    FIELDS.forEach((name, pattern) -> {
      if (!values.containsKey(name) && !pattern.matcher("").matches()) {
        add(findings, place).accept("It has no line '" + name + ":'.");
      }
    });
    if (findings.size() > before) {
      return Optional.empty();
    }
    return Optional.of(new ReleaseRecord(
        values.get("version"), values.getOrDefault("date", ""), values.get("archive"), values.get("sha256"), values.getOrDefault("doi", ""),
        values.getOrDefault("note", "")));
  }

  /** Takes a line in, or says what is wrong with it. */
  private static Optional<String> fault(String line, Map<String, String> values) {
    int colon = line.indexOf(':');
    String name = colon < 0 ? line : line.substring(0, colon).strip();
    if (colon < 0 || !FIELDS.containsKey(name)) {
      return Optional.of("'" + name + "' is none of the lines of a release: " + String.join(", ", FIELDS.keySet()) + ".");
    }
    String value = line.substring(colon + 1).strip();
    if (values.containsKey(name)) {
      return Optional.of("The line '" + name + ":' stands here for the second time.");
    }
    values.put(name, value);
    Optional<String> plain = name.equals("doi") && !value.isEmpty() ? Doi.of(value).map(Doi::text) : Optional.of(value).filter(FIELDS.get(name).asMatchPredicate());
    plain.ifPresent(read -> values.put(name, read));
    return plain.isPresent() ? Optional.empty() : Optional.of("This is no " + name + ".");
  }

  private static Consumer<String> add(List<Finding> findings, SourceRef place) {
    return message -> findings.add(Finding.of(Rule.RELEASES_ARE_RECORDED, place, message));
  }
}

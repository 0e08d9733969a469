package locus.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import locus.finding.Finding;
import locus.finding.Rule;
import locus.model.Name;
import locus.model.SourceRef;
import locus.model.Work;

/**
 * Reads {@code works.bib} as reference managers export it.
 *
 * <p>No library reads it: jbibtex knows no line of an entry, gives up the whole file at the first word between two entries, drops
 * TeX that it does not know ({@code \L}, {@code \c}), and does not compile without warnings.
 */
public final class BibliographyReader {

  /** The works in the order written, and what is wrong with the file. */
  public record Reading(List<Work> works, List<Finding> findings) {
    public Reading {
      works = List.copyOf(works);
      findings = List.copyOf(findings);
    }
  }

  private static final Pattern KEY = Pattern.compile("[A-Za-z0-9]+(?:[-_.:][A-Za-z0-9]+)*");
  private static final Set<String> VERBATIM = Set.of("url", "doi", "file", "eprint", "crossref", "keywords", "urldate");

  private static final Set<String> TITLES = Set.of("title", "subtitle", "booktitle", "maintitle", "journal", "journaltitle", "series");

  private final Map<String, Work> works = new LinkedHashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  private BibliographyReader() {}

  /**
   * Reads a bibliography. A faulty entry is left out and has a finding; the others are read.
   *
   * @param file an edition without it has no bibliography
   * @param shownName its path in findings, such as {@code content/works.bib}
   */
  public static Reading read(Path file, String shownName) {
    if (!Files.exists(file)) {
      return new Reading(List.of(), List.of());
    }
    byte[] bytes;
    try {
      bytes = Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(file.toString(), e);
    }
    CharBuffer text = CharBuffer.allocate(bytes.length);
    var rest = ByteBuffer.wrap(bytes);
    if (StandardCharsets.UTF_8.newDecoder().decode(rest, text, true).isError()) {
      int line = lines(text.flip(), text.length());
      return new Reading(List.of(), List.of(Finding.of(Rule.SOURCES_ARE_UTF8, new SourceRef(shownName, line), "The file is not UTF-8 here.")));
    }
    return of(text.flip().toString(), shownName);
  }

  static Reading of(String text, String shownName) {
    var reader = new BibliographyReader();
    new Bibtex(text, shownName, reader.findings).entries().forEach(reader::work);
    return new Reading(List.copyOf(reader.works.values()), reader.findings);
  }

  private static int lines(CharSequence text, int end) {
    return 1 + (int) text.subSequence(0, end).chars().filter(sign -> sign == '\n').count();
  }

  private void report(Rule rule, SourceRef place, String message) {
    findings.add(Finding.of(rule, place, message));
  }

  private static String straight(String words) {
    return words.replace("'", "{\\textquotesingle}");
  }

  private void work(Bibtex.Entry entry) {
    String key = entry.key();
    SourceRef place = entry.source();
    if (!KEY.matcher(key).matches()) {
      report(Rule.WORK_KEYS_ARE_WELL_FORMED, place, "“" + key + "” cannot be the key of a work.");
    }
    if (works.containsKey(key)) {
      report(Rule.WORK_KEYS_ARE_UNIQUE, place, "The key “" + key + "” is taken already (" + works.get(key).source() + ").");
      return;
    }
    Map<String, String> fields = new LinkedHashMap<>();
    Set<String> unknown = new TreeSet<>();
    // In transliterated Russian a straight mark is a letter, the soft or the hard sign, and no quotation mark.
    boolean isTransliterated = entry.fields().getOrDefault("language", "").endsWith("-Latn");
    entry.fields().forEach((name, value) -> {
      String words = value.replaceAll("\\s+", " ").strip();
      boolean isNames = name.equals("author") || name.equals("editor");
      boolean keepsSigns = isTransliterated && TITLES.contains(name);
      fields.put(name, isNames || VERBATIM.contains(name) ? words : Tex.words(keepsSigns ? straight(words) : words, unknown));
    });
    List<Name> authors = BibtexNames.of(fields.remove("author"), unknown);
    List<Name> editors = BibtexNames.of(fields.remove("editor"), unknown);
    if (!unknown.isEmpty()) {
      report(Rule.TEX_IS_KNOWN, place, "“" + key + "” has TeX that is shown as it is written: " + String.join(" ", unknown) + ".");
    }
    works.put(key, new Work(key, entry.type(), authors, editors, fields, place));
  }
}

package locus.source;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import locus.finding.Rule;
import locus.model.SourceRef;
import org.asciidoctor.ast.Document;
import org.asciidoctor.extension.IncludeProcessor;
import org.asciidoctor.extension.PreprocessorReader;

/**
 * Includes files of {@code content/} and nothing else: {@code include::_part.adoc[tag=a,leveloffset=+1]}.
 *
 * <p>Paths are relative to the including file. An AsciiDoc file's macros are marked with its own lines. What cannot be included is a
 * finding and leaves nothing in the page.
 */
final class Includes extends IncludeProcessor {
  private static final Set<String> ASCIIDOC = Set.of("adoc", "asciidoc", "asc", "ad", "txt");

  private final Path content;
  private final SourceFiles files;
  private final Vocabulary vocabulary;
  private final Findings findings;
  private final Map<Path, Path> includer = new HashMap<>();

  Includes(Path content, SourceFiles files, Vocabulary vocabulary, Findings findings) {
    this.content = content;
    this.files = files;
    this.vocabulary = vocabulary;
    this.findings = findings;
  }

  @Override
  public boolean handles(String target) {
    return true;
  }

  @Override
  public void process(Document document, PreprocessorReader reader, String target, Map<String, Object> attributes) {
    Conversion conversion = Conversion.of(document);
    String including = reader.getFile();
    Path from = including == null || including.isEmpty() ? conversion.file() : Path.of(including);
    // The reader already stands behind the directive.
    var place = new SourceRef(files.name(from), reader.getLineNumber() - 1);
    if (target.matches("[A-Za-z][A-Za-z0-9+.-]+:.*")) {
      findings.add(Rule.INCLUDES_STAY_INSIDE, place, "The include " + target + " asks for another host or place.");
      return;
    }
    Path file = from.resolveSibling(target).normalize();
    if (!Files.isRegularFile(file)) {
      boolean inside = file.startsWith(content);
      if (!inside) {
        findings.add(Rule.INCLUDES_STAY_INSIDE, place, "The include " + target + " leaves content/.");
      } else if (!String.valueOf(attributes.get("opts")).contains("optional") && !attributes.containsKey("optional-option")) {
        findings.add(Rule.INCLUDES_EXIST, place, "There is no file " + files.name(file) + " to include.");
      }
      return;
    }
    if (!isInside(file)) {
      findings.add(Rule.INCLUDES_STAY_INSIDE, place, "The include " + target + " leaves content/.");
    } else if (includesItself(from, file)) {
      findings.add(Rule.ASCIIDOC_IS_VALID, place, "The file " + files.name(file) + " includes itself.");
    } else {
      push(reader, conversion, file, attributes, place);
      includer.put(file, from);
    }
  }

  private boolean isInside(Path file) {
    try {
      return file.startsWith(content) && file.toRealPath().startsWith(content.toRealPath());
    } catch (IOException e) {
      return false;
    }
  }

  private boolean includesItself(Path from, Path file) {
    int depth = 0;
    for (Path above = from; above != null && depth < 64; above = includer.get(above), depth++) {
      if (above.equals(file)) {
        return true;
      }
    }
    return depth >= 64;
  }

  private void push(PreprocessorReader reader, Conversion conversion, Path file, Map<String, Object> attributes, SourceRef place) {
    conversion.included().add(file);
    List<String> lines = files.lines(file, charset(attributes, place));
    if (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
      lines = lines.subList(0, lines.size() - 1);
    }
    if (isAsciiDoc(file)) {
      lines = MarkedSource.of(lines, vocabulary, conversion.tokens(), new SourceRef(files.name(file), 1));
    }
    var selection = IncludedLines.of(lines, attributes);
    selection.missing().forEach(tag -> findings.add(Rule.ASCIIDOC_IS_CLEAN, place, "The file " + files.name(file) + " has no tag " + tag + "."));
    reader.pushInclude(String.join("\n", selection.lines()) + "\n", file.toString(), files.name(file), selection.first(), attributes);
  }

  static boolean isAsciiDoc(Path file) {
    String name = file.getFileName().toString();
    return ASCIIDOC.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
  }

  private Charset charset(Map<String, Object> attributes, SourceRef place) {
    Object name = attributes.get("encoding");
    if (name == null) {
      return StandardCharsets.UTF_8;
    }
    try {
      return Charset.forName(name.toString());
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      findings.add(Rule.ASCIIDOC_IS_CLEAN, place, "The encoding " + name + " is not known.");
      return StandardCharsets.UTF_8;
    }
  }
}

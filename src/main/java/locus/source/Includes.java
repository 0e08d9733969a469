package locus.source;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import locus.finding.Finding;
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

  private static final Pattern UNSET = Pattern.compile("\\{([\\w-]+)}");
  private static final Pattern REMOTE = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]+:.*");
  private static final int DEEPEST = 64;

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
    var place = new SourceRef(conversion.intake().files().name(from), reader.getLineNumber() - 1);
    Path file = REMOTE.matcher(target).matches() ? from : file(conversion, from, target);
    boolean isPart = attributes.keySet().stream().anyMatch(Set.of("tag", "tags", "lines")::contains);
    Optional<Finding> obstacle = obstacle(conversion, from, file, target, place).or(() -> circle(conversion, from, file, place, isPart));
    boolean optional = attributes.containsKey("optional-option") || String.valueOf(attributes.get("opts")).contains("optional");
    if (obstacle.isEmpty()) {
      conversion.include(file, from);
      push(reader, conversion, file, attributes, place);
    } else if (!optional || obstacle.get().rule() != Rule.INCLUDES_EXIST) {
      conversion.intake().findings().add(obstacle.get());
    }
  }

  /** Relative to the including file; what begins with {@code {docdir}} is relative to the document. */
  private static Path file(Conversion conversion, Path from, String target) {
    Path file = from.resolveSibling(target).normalize();
    return target.startsWith("./") && !Files.isRegularFile(file) ? conversion.file().resolveSibling(target).normalize() : file;
  }

  private static Optional<Finding> obstacle(Conversion conversion, Path from, Path file, String target, SourceRef place) {
    Path content = conversion.intake().content();
    if (REMOTE.matcher(target).matches()) {
      return Optional.of(Finding.of(Rule.INCLUDES_STAY_INSIDE, place, "The include " + target + " asks for another host or place."));
    }
    boolean exists = Files.isRegularFile(file);
    if (!file.startsWith(content) || exists && !isInside(file, content)) {
      return Optional.of(Finding.of(Rule.INCLUDES_STAY_INSIDE, place, "The include " + target + " leaves content/."));
    }
    String name = conversion.intake().files().name(file);
    Matcher unset = UNSET.matcher(target);
    if (!exists && unset.find()) {
      var finding = Finding.of(Rule.INCLUDES_EXIST, place, "The include names " + unset.group() + ", an attribute that is not set.");
      return Optional.of(finding.withRemedy("Set :" + unset.group(1) + ": in the header, or correct the include."));
    }
    if (!exists) {
      return Optional.of(Finding.of(Rule.INCLUDES_EXIST, place, "There is no file " + name + " to include." + conversion.intake().missing().meant(file)));
    }
    return Optional.empty();
  }

  /** A part of a file may stand in the same file once more, but not within itself. */
  private static Optional<Finding> circle(Conversion conversion, Path from, Path file, SourceRef place, boolean isPart) {
    if (!conversion.isWithin(file, from) || isPart && conversion.visits(place) <= DEEPEST) {
      return Optional.empty();
    }
    return Optional.of(Finding.of(Rule.ASCIIDOC_IS_VALID, place, "The file " + conversion.intake().files().name(file) + " includes itself."));
  }

  private static boolean isInside(Path file, Path content) {
    try {
      return file.toRealPath().startsWith(content.toRealPath());
    } catch (IOException e) {
      return false;
    }
  }

  private void push(PreprocessorReader reader, Conversion conversion, Path file, Map<String, Object> attributes, SourceRef place) {
    SourceFiles files = conversion.intake().files();
    List<String> lines = files.lines(file, charset(conversion, attributes, place));
    if (!lines.isEmpty() && lines.get(lines.size() - 1).isEmpty()) {
      lines = lines.subList(0, lines.size() - 1);
    }
    if (isAsciiDoc(file)) {
      lines = FrontMatter.without(lines, files.name(file), conversion.intake().findings());
      Clock.check(lines, files.name(file), conversion.intake());
      lines = MarkedSource.of(lines, conversion.intake().vocabulary(), conversion.tokens(), new SourceRef(files.name(file), 1));
    }
    var selection = IncludedLines.of(lines, attributes);
    selection.missing().forEach(tag -> conversion.intake().findings().add(Rule.ASCIIDOC_IS_CLEAN, place, "The file " + files.name(file) + " has no tag " + tag + "."));
    reader.pushInclude(String.join("\n", selection.lines()) + "\n", file.toString(), files.name(file), selection.first(), attributes);
  }

  static boolean isAsciiDoc(Path file) {
    String name = file.getFileName().toString();
    return ASCIIDOC.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
  }

  private static Charset charset(Conversion conversion, Map<String, Object> attributes, SourceRef place) {
    Object name = attributes.get("encoding");
    if (name == null) {
      return StandardCharsets.UTF_8;
    }
    try {
      return Charset.forName(name.toString());
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      conversion.intake().findings().add(Rule.ASCIIDOC_IS_CLEAN, place, "The encoding " + name + " is not known.");
      return StandardCharsets.UTF_8;
    }
  }
}

package locus.source;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Logger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import locus.finding.Rule;
import locus.model.SourceRef;
import org.asciidoctor.Asciidoctor;
import org.asciidoctor.Options;
import org.asciidoctor.OptionsBuilder;
import org.asciidoctor.SafeMode;
import org.asciidoctor.ast.Document;
import org.asciidoctor.log.LogRecord;
import org.asciidoctor.jruby.AsciidoctorJRuby;
import org.asciidoctor.jruby.internal.JRubyRuntimeContext;
import org.jruby.Ruby;
import org.jruby.exceptions.RaiseException;
import org.jruby.runtime.builtin.IRubyObject;

/** Asciidoctor, set up once: one load and one conversion a source, no network, no shell, no clock, and its log as findings. */
final class Asciidoc implements AutoCloseable {
  private static final Pattern ID_IN_USE = Pattern.compile("id assigned to .* already in use: (.*)");
  private static final Pattern NAMED = Pattern.compile("skipping reference to missing attribute: (.*)|found deprecated footnoteref macro: (.*?); .*");
  /** A call of a note that is never written has a finding of ours; one that is written further on is right. */
  private static final String UNWRITTEN_NOTE = "invalid footnote reference";
  /** Kept, since a logger that nothing refers to forgets that it was silenced. */
  private static final Logger LOGGER = Logger.getLogger("asciidoctor");

  private final Asciidoctor asciidoctor;
  private Optional<IRubyObject> asciiMath = Optional.empty();
  private Conversion current;
  private List<String> written = List.of();

  Asciidoc() {
    LOGGER.setUseParentHandlers(false);
    asciidoctor = AsciidoctorJRuby.Factory.create(Gems.loadPaths());
    asciidoctor.javaConverterRegistry().register(MarkupConverter.class, MarkupConverter.BACKEND);
    asciidoctor.javaExtensionRegistry().includeProcessor(new Includes());
    asciidoctor.registerLogHandler(this::report);
  }

  /** A source, converted; as if it were empty where Asciidoctor itself breaks. */
  ConvertedSource convert(Path file, Intake intake) {
    var conversion = new Conversion(file, intake, this::convertApart);
    current = conversion;
    var start = new SourceRef(conversion.name(), 1);
    written = FrontMatter.without(intake.files().lines(file), conversion.name(), intake.findings());
    Clock.check(written, conversion.name(), intake);
    List<String> lines = MarkedSource.of(written, intake.vocabulary(), conversion.tokens(), start);
    try {
      return converted(file, String.join("\n", lines), conversion);
    } catch (RaiseException e) {
      intake.findings().add(Rule.ASCIIDOC_IS_VALID, conversion.reached(), "Asciidoctor itself breaks in the block that begins here: " + e.getMessage() + ".");
      return converted(file, "", conversion);
    }
  }

  private ConvertedSource converted(Path file, String asciidoc, Conversion conversion) {
    Intake intake = conversion.intake();
    String own = SourceHeader.of(written).get("lang");
    Document document = asciidoctor.load(asciidoc, options(conversion, Captions.in(own.isEmpty() ? intake.language() : own)).build());
    var header = HeaderValues.of(document, conversion, intake.findings());
    var body = ElementParser.parse(document.convert(), conversion, intake.findings());
    return new ConvertedSource(file, header, body, conversion);
  }

  /**
   * A formula in AsciiMath as MathML, by the gem that comes with AsciidoctorJ.
   *
   * @return empty where the gem gives none
   */
  Optional<String> asciiMath(String formula) {
    Ruby ruby = JRubyRuntimeContext.get(asciidoctor);
    if (asciiMath.isEmpty()) {
      ruby.evalScriptlet("require 'asciimath'");
      asciiMath = Optional.of(ruby.evalScriptlet("->(source) { AsciiMath.parse(source).to_mathml }"));
    }
    try {
      String mathml = asciiMath.get().callMethod(ruby.getCurrentContext(), "call", ruby.newString(formula)).asJavaString();
      return mathml.startsWith("<math") ? Optional.of(mathml) : Optional.empty();
    } catch (RaiseException e) {
      return Optional.empty();
    }
  }

  /** Words; the mark before them keeps Asciidoctor from taking them for a list or another block. */
  private String convertApart(Conversion conversion, String words) {
    return asciidoctor.convert(Tokens.BACKSLASH + words, options(conversion, Map.of()).docType("inline").build());
  }

  private OptionsBuilder options(Conversion conversion, Map<String, String> captions) {
    String name = conversion.file().getFileName().toString();
    // A map, for the builder's class would make formats of dates first.
    var attributes = new HashMap<String, Object>();
    attributes.put(Conversion.ATTRIBUTE, conversion);
    attributes.put("docname", name.substring(0, name.lastIndexOf('.')));
    attributes.put("docfilesuffix", name.substring(name.lastIndexOf('.')));
    // Of this machine a page says nothing; paths that begin so are those of the document.
    attributes.put("docdir", ".");
    attributes.put("user-home", ".");
    // Highlighters and image embedding would put HTML of their own into the text.
    attributes.put("source-highlighter", null);
    attributes.put("data-uri", null);
    attributes.put("allow-uri-read", null);
    attributes.putAll(conversion.intake().settings());
    attributes.putAll(captions);
    return Options.builder()
        .backend(MarkupConverter.BACKEND)
        .safe(SafeMode.SAFE)
        .standalone(false)
        .sourcemap(true)
        .catalogAssets(false)
        .option(Options.ATTRIBUTES, attributes);
  }

  private void report(LogRecord entry) {
    boolean error = switch (entry.getSeverity()) {
      case ERROR, FATAL -> true;
      default -> false;
    };
    boolean warning = entry.getSeverity() == org.asciidoctor.log.Severity.WARN;
    if (!error && !warning || entry.getMessage().startsWith(UNWRITTEN_NOTE)) {
      return;
    }
    SourceRef place = entry.getCursor() == null ? new SourceRef(current.name(), lineOf(entry.getMessage())) : current.place(entry.getCursor());
    String message = entry.getMessage();
    var repeated = ID_IN_USE.matcher(message);
    if (repeated.matches()) {
      current.intake().findings().add(Rule.IDS_ARE_UNIQUE, place, "The id “" + repeated.group(1) + "” stands for another place already.");
    } else {
      current.intake().findings().add(error ? Rule.ASCIIDOC_IS_VALID : Rule.ASCIIDOC_IS_CLEAN, place, sentence(current.tokens().asWritten(message)));
    }
  }

  /** Where the log gives no line, the first that has what it speaks of; 0 where none has. */
  private int lineOf(String message) {
    Matcher named = NAMED.matcher(message);
    if (!named.matches()) {
      return 0;
    }
    String sought = named.group(1) == null ? named.group(2) : "{" + named.group(1);
    for (int i = 0; i < written.size(); i++) {
      if (written.get(i).contains(sought)) {
        return i + 1;
      }
    }
    return 0;
  }

  private static String sentence(String message) {
    return "Asciidoctor says: " + message + (message.endsWith(".") ? "" : ".");
  }

  @Override
  public void close() {
    asciidoctor.close();
  }
}

package locus.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import locus.finding.Finding;
import locus.finding.Rule;
import locus.finding.Spelling;
import locus.model.SourceRef;

/** What is wrong with a macro as written. Told only where the macro turns out to stand in prose: in a listing it means nothing. */
final class MacroFindings {
  /** What registers are usually of; another name may be any language's word. */
  private static final Set<String> USUAL_KINDS = Set.of("person", "place", "term", "event", "org", "organisation", "organization", "group", "object");

  private final Vocabulary vocabulary;
  private final String text;

  MacroFindings(Vocabulary vocabulary, String text) {
    this.vocabulary = vocabulary;
    this.text = text;
  }

  /**
   * What is written like a macro of ours and is none: a slip of the pen, or one whose register is missing. None where it may be anything.
   */
  static List<Finding> ofUnknown(Vocabulary vocabulary, String name, String key, SourceRef place) {
    if (key.startsWith(":") || key.startsWith("/")) {
      return List.of();
    }
    Optional<String> meant = Spelling.slipOf(name, vocabulary.names()).filter(macro -> vocabulary.accepts(macro, key));
    if (meant.isPresent()) {
      return List.of(Finding.of(Rule.MACROS_ARE_KNOWN, place, "There is no macro " + name + ":. Did you mean " + meant.get() + ":?"));
    }
    boolean kind = USUAL_KINDS.contains(name) && vocabulary.accepts(name, key);
    return kind ? List.of(Finding.of(Rule.REGISTERS_EXIST, place, name + ":" + key + "[ is printed as words: no register has :kind: " + name + ".")) : List.of();
  }

  List<Finding> of(Macro macro, MacroBody found, int body) {
    var findings = new ArrayList<Finding>();
    if (!vocabulary.accepts(macro.name(), macro.key())) {
      Finding finding = Finding.of(Rule.KEYS_ARE_PLAIN, macro.source(), keyMessage(macro));
      findings.add(Vocabulary.isKeyless(macro.name()) ? finding.withRemedy("Write " + macro.name() + ":[…].") : finding);
    }
    var known = new TreeSet<>(vocabulary.attributesOf(macro.name()));
    for (String name : found.unknown()) {
      findings.add(
          Finding.of(Rule.ATTRIBUTES_ARE_KNOWN, macro.source(), "The macro " + macro.name() + ": has no attribute " + name + "." + named(name, known)));
    }
    String rest = text.substring(Math.min(found.attributesEnd(), found.close()), found.close()).strip();
    if (!rest.isEmpty() && found.unknown().isEmpty()) {
      findings.add(Finding.of(Rule.ATTRIBUTES_ARE_KNOWN, macro.source(), "After the attributes of " + macro.name() + ": stands " + rest));
    }
    boolean wordless = macro.name().equals("pb") || macro.name().equals("cb");
    if (wordless && !text.substring(body, found.wordsEnd()).isBlank() && found.unknown().isEmpty()) {
      findings.add(Finding.of(Rule.ATTRIBUTES_ARE_KNOWN, macro.source(), "The macro " + macro.name() + ": holds no words." + named("", known)));
    }
    macro.attributes().entrySet().stream().filter(MacroFindings::isStrange).forEach(value -> findings.add(strange(macro, value)));
    return findings.isEmpty() ? readingFindings(macro, found, body) : findings;
  }

  /** A reading says what it changes, and into what. */
  private List<Finding> readingFindings(Macro macro, MacroBody found, int body) {
    String name = macro.name();
    if (!Vocabulary.isReading(name)) {
      return List.of();
    }
    boolean empty = text.substring(body, found.wordsEnd()).isBlank();
    if (empty && !name.equals("corr")) {
      return List.of(Finding.of(Rule.READINGS_ARE_WHOLE, macro.source(), name + ":[] holds no words."));
    }
    boolean says = found.attributes().stream().anyMatch(attribute -> attribute.name().equals("sic") && !attribute.value(text).isBlank());
    return name.equals("corr") && !says
        ? List.of(
            Finding.of(Rule.READINGS_ARE_WHOLE, macro.source(), "This correction does not say what the copy-text has.")
                .withRemedy("Write it, as in corr:[tasks,sic=\"taslks\"]; where the copy-text has nothing, write supplied:[…]."))
        : List.of();
  }

  private static String named(String name, TreeSet<String> known) {
    String meant = Spelling.didYouMean(name, known);
    return !meant.isEmpty() ? meant : known.isEmpty() ? "" : " It has: " + String.join(", ", known) + ".";
  }

  private static boolean isStrange(Map.Entry<String, String> attribute) {
    List<String> values = Vocabulary.valuesOf(attribute.getKey());
    return !values.isEmpty() && !values.contains(attribute.getValue());
  }

  private static Finding strange(Macro macro, Map.Entry<String, String> attribute) {
    String values = String.join(", ", Vocabulary.valuesOf(attribute.getKey()));
    return Finding.of(
        Rule.ATTRIBUTE_VALUES_ARE_KNOWN,
        macro.source(),
        attribute.getKey() + "=\"" + attribute.getValue() + "\" means nothing in " + macro.name() + ":. It may be: " + values + ".");
  }

  private static String keyMessage(Macro macro) {
    String written = macro.name() + ":" + macro.key() + "[";
    if (Vocabulary.isKeyless(macro.name())) {
      return written + " should have no key.";
    }
    return switch (macro.name()) {
      case "pb" -> written + " should have the number of the witness’s page, such as pb:2[].";
      default -> macro.key().isEmpty() ? written + " has no key." : written + " has a key with characters that an address cannot bear.";
    };
  }
}

package locus.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import locus.finding.Finding;
import locus.finding.Rule;
import locus.finding.Spelling;

/** What is wrong with a macro as written. Told only where the macro turns out to stand in prose: in a listing it means nothing. */
final class MacroFindings {
  private final Vocabulary vocabulary;
  private final String text;

  MacroFindings(Vocabulary vocabulary, String text) {
    this.vocabulary = vocabulary;
    this.text = text;
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
    return findings;
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

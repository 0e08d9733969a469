package locus.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import locus.finding.Finding;
import locus.finding.Rule;
import locus.model.SourceRef;

/**
 * The ledger as text, a line an address:
 *
 * <pre>
 * passage book/ch01#p14 | 1.0.0 | moved-to book/ch02#p3 | The barley stood high that year, and | k3Jd92mQ.AbCdEf…
 * </pre>
 *
 * <p>An editor writes in the third column alone; behind the fingerprint, at the end of the line, it is understood too. Comments of the
 * editor's ({@code #}) stay above the line they stand above.
 */
final class LedgerLines {

  private static final String HEADER = """
      # The addresses of this edition that were ever accepted. Only `anchors --accept` adds to it, and nothing is ever taken away.
      # A line: what and where | the release that first held it | what became of it | its first words | their fingerprint
      # When a build says that an address is gone, write in the third column where it went, as in moved-to book/ch02#p3,
      # or that it is given up and why, as in retired Withdrawn by the author. Nothing else here is to be changed by hand.
      """;

  private static final Pattern FORM = Pattern.compile(
      "(\\S+)\\s+(\\S+)\\s*\\|\\s*([^\\s|]+)\\s*\\|([^|]*)\\|([^|]*)\\|\\s*(" + Fingerprint.FORM + ")(\\s.*)?");

  private final List<Line> lines = new ArrayList<>();
  private final List<Finding> findings = new ArrayList<>();
  private final Map<Address, Integer> met = new HashMap<>();
  private final List<String> above = new ArrayList<>();

  private LedgerLines() {}

  static String write(Ledger ledger) {
    var text = new StringBuilder(HEADER);
    for (Line line : ledger.lines()) {
      line.above().forEach(comment -> text.append(comment).append('\n'));
      text.append(line).append('\n');
    }
    return text.toString();
  }

  static LedgerFile.Reading read(String text) {
    var reading = new LedgerLines();
    List<String> written = text.lines().map(String::strip).toList();
    for (int i = 0; i < written.size(); i++) {
      reading.line(written.get(i), i + 1);
    }
    return new LedgerFile.Reading(new Ledger(reading.lines), reading.findings);
  }

  private void line(String written, int number) {
    String plain = written.startsWith("\uFEFF") ? written.substring(1) : written;
    if (plain.startsWith("#") && HEADER.lines().noneMatch(plain::equals)) {
      above.add(plain);
    }
    if (plain.isEmpty() || plain.startsWith("#")) {
      return;
    }
    Matcher form = FORM.matcher(plain);
    if (form.matches()) {
      line(form, number);
    } else {
      fault(number, "This line has not the form of a line of the ledger: five columns, the last a fingerprint.");
    }
    above.clear();
  }

  private void line(Matcher form, int number) {
    Optional<Kind> kind = Kind.of(form.group(1));
    Address address = Address.of(form.group(2), "");
    Optional<Fate> fate = fate((form.group(4) + " " + Optional.ofNullable(form.group(7)).orElse("")).strip(), address);
    Integer other = met.putIfAbsent(address, number);
    if (kind.isEmpty()) {
      fault(number, "“" + form.group(1) + "” is no kind of address: page, section, passage, note, witness, entry.");
    } else if (other != null) {
      fault(number, "The address “" + address + "” stands in line " + other + " too.");
    } else if (fate.isEmpty()) {
      fault(number, "What became of the address is written as moved-to PAGE#ADDRESS, or as retired and the reason.");
    }
    lines.add(new Line(
        kind.orElse(Kind.PASSAGE), address, form.group(3), fate.orElse(Fate.NONE), form.group(5).strip(),
        Fingerprint.parse(form.group(6)).orElseThrow(), number, above));
  }

  /** Empty where it is neither. */
  private static Optional<Fate> fate(String written, Address own) {
    String[] words = written.split("\\s+", 2);
    String rest = words.length > 1 ? words[1].strip() : "";
    return switch (words[0]) {
      case "" -> Optional.of(Fate.NONE);
      case "moved-to" -> rest.isEmpty() || rest.contains(" ") ? Optional.empty() : Optional.of(Fate.movedTo(Address.of(rest, own.page())));
      case "retired" -> rest.isEmpty() ? Optional.empty() : Optional.of(Fate.retired(rest));
      default -> Optional.empty();
    };
  }

  private void fault(int number, String message) {
    findings.add(Finding.of(Rule.LEDGER_IS_READABLE, new SourceRef(Line.FILE, number), message));
  }
}

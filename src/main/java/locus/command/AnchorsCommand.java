package locus.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import locus.Build;
import locus.finding.Finding;
import locus.ledger.Addresses;
import locus.ledger.Change;
import locus.ledger.Ledger;
import locus.ledger.LedgerFile;

/** {@code anchors [DIR]}: says what is not as it was accepted, and accepts it when asked. */
public final class AnchorsCommand implements Command {

  private static final String ACCEPT = "--accept";

  @Override
  public String synopsis() {
    return "anchors [DIR] [--accept]";
  }

  @Override
  public String purpose() {
    return "compares the addresses with content/anchors.ledger; --accept promises those of today";
  }

  @Override
  public int run(List<String> arguments, PrintStream out, PrintStream err) {
    var rest = new ArrayList<>(arguments);
    boolean accept = rest.remove(ACCEPT);
    Path folder = Arguments.of(this, rest).folder();
    var file = new LedgerFile(folder);
    Build.Addressed edition = Build.addressed(folder);
    boolean hidden = file.exists() && edition.addresses().isEmpty();
    if (!hidden) {
      Addresses addresses = edition.addresses().orElseGet(() -> Addresses.of(edition.reading().edition(), new Ledger(List.of())));
      print(addresses.changes(), out);
      if (accept && edition.reading().findings().stream().noneMatch(Finding::isError)) {
        file.write(addresses.accepted());
      }
    }
    int status = Report.print(edition.reading().findings(), folder, err);
    out.println(result(accept, status, file.exists()));
    return status;
  }

  private static void print(List<Change> changes, PrintStream out) {
    changes.forEach(out::println);
    Map<Change.What, Long> counts = changes.stream().collect(Collectors.groupingBy(Change::what, TreeMap::new, Collectors.counting()));
    String sum = counts.entrySet().stream()
        .map(count -> count.getValue() + " " + count.getKey().name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "));
    out.println(sum.isEmpty() ? "Everything is as it was accepted." : sum + ".");
  }

  private static String result(boolean accept, int status, boolean exists) {
    if (accept) {
      return status == 0 ? "Accepted: content/anchors.ledger holds every address of today." : "Nothing was accepted: there are errors.";
    }
    return exists ? "Nothing was written." : "There is no ledger. anchors --accept begins one, and with it the promise.";
  }
}

package locus.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import locus.Build;
import locus.finding.Finding;
import locus.mark.Marking;
import locus.mark.Unmarked;
import locus.mark.Unmarked.Likelihood;
import locus.source.Reading;

/** {@code mark [DIR]}: lists the unmarked mentions of the registers' forms, and writes the markup when asked. */
public final class MarkCommand implements Command {

  private static final String WRITE = "--write";
  private static final String POSSIBLE = "--possible";
  private static final String TITLES = "--titles";
  private static final String QUOTATIONS = "--quotations";

  @Override
  public String synopsis() {
    return "mark [DIR] [--write]";
  }

  @Override
  public String purpose() {
    return "lists unmarked mentions; --write marks up the likely ones, with --possible those too; --titles, --quotations look there";
  }

  @Override
  public int run(List<String> arguments, PrintStream out, PrintStream err) {
    var rest = new ArrayList<>(arguments);
    boolean write = rest.remove(WRITE);
    boolean possible = rest.remove(POSSIBLE);
    boolean titles = rest.remove(TITLES);
    boolean quotations = rest.remove(QUOTATIONS);
    Path folder = Arguments.of(this, rest).folder();
    Reading reading = Build.read(folder);
    if (reading.findings().stream().anyMatch(Finding::isError)) {
      return Report.print(reading.findings(), folder, err);
    }
    var marking = new Marking(folder, reading.edition(), titles, quotations);
    List<Unmarked> found = marking.find(marking.files(reading.edition()));
    if (write) {
      List<Unmarked> chosen = found.stream().filter(mention -> isChosen(mention, possible)).toList();
      marking.write(chosen);
      chosen.forEach(mention -> out.println("wrote " + mention.place() + "  " + mention.markup().replaceAll("\\s+", " ")));
      out.println(chosen.size() + " written, " + (found.size() - chosen.size()) + " left.");
    } else {
      found.forEach(mention -> print(mention, out));
    }
    return 0;
  }

  private static boolean isChosen(Unmarked mention, boolean possible) {
    return mention.likelihood() == Likelihood.LIKELY || possible && mention.likelihood() == Likelihood.POSSIBLE;
  }

  private static void print(Unmarked mention, PrintStream out) {
    String likelihood = mention.likelihood().name().toLowerCase(Locale.ROOT);
    out.printf("%-8s  %s  %s%n    | %s%n", likelihood, mention.place(), mention.markup().replaceAll("\\s+", " "), mention.line());
  }
}

package locus.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import locus.finding.Finding;
import locus.finding.FindingPrinter;

/** Findings on standard error, and the exit status that follows from them. */
final class Report {

  private Report() {}

  /** @return 1 when one of them is an error, otherwise 0 */
  static int print(List<Finding> findings, Path folder, PrintStream err) {
    err.print(new FindingPrinter(folder).print(findings));
    return findings.stream().anyMatch(Finding::isError) ? 1 : 0;
  }
}

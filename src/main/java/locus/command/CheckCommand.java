package locus.command;

import java.io.PrintStream;
import java.util.List;
import locus.Build;

/** {@code check [DIR]}: shows every finding and writes nothing. */
public final class CheckCommand implements Command {

  @Override
  public String synopsis() {
    return "check [DIR]";
  }

  @Override
  public String purpose() {
    return "shows all findings and writes nothing";
  }

  @Override
  public int run(List<String> arguments, PrintStream out, PrintStream err) {
    var given = Arguments.of(this, arguments);
    return Report.print(Build.check(given.folder()), given.folder(), err);
  }
}

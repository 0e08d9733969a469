package locus.command;

import java.io.PrintStream;
import java.util.List;

/** One of the program's commands. */
public interface Command {

  /** How it is written, such as {@code bake [DIR] [-o OUT]}. */
  String synopsis();

  /** What it does, in half a line. */
  String purpose();

  /**
   * Carries it out.
   *
   * @param arguments what follows the command's name
   * @return the exit status: 0 well, 1 the edition has errors
   * @throws locus.UsageException when the arguments are wrong
   */
  int run(List<String> arguments, PrintStream out, PrintStream err);
}

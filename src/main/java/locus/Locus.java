package locus;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import locus.command.AnchorsCommand;
import locus.command.BakeCommand;
import locus.command.CheckCommand;
import locus.command.Command;
import locus.command.MarkCommand;
import locus.command.NewCommand;
import locus.command.ReleaseCommand;
import locus.command.ServeCommand;

/**
 * The command line's front door.
 *
 * <p>Exit status: 0 well, 1 the edition has errors, 2 wrong usage or a broken machine.
 */
public final class Locus {

  private Locus() {}

  /** Runs a command in a JVM that suits it, and exits with its status. */
  public static void main(String[] arguments) {
    List<String> given = List.of(arguments);
    System.exit(Launcher.isLaunched() ? run(given, System.out, System.err) : Launcher.launch(given));
  }

  /**
   * Runs a command in this JVM.
   *
   * @param arguments the command's name and what belongs to it
   * @param out for what was asked for
   * @param err for findings and complaints
   * @return the exit status
   */
  public static int run(List<String> arguments, PrintStream out, PrintStream err) {
    if (arguments.isEmpty() || List.of("help", "--help", "-h").contains(arguments.get(0))) {
      usage(arguments.isEmpty() ? err : out);
      return arguments.isEmpty() ? 2 : 0;
    }
    Command command = commands().get(arguments.get(0));
    if (command == null) {
      err.println("There is no command '" + arguments.get(0) + "'.");
      usage(err);
      return 2;
    }
    try {
      return command.run(arguments.subList(1, arguments.size()), out, err);
    } catch (UsageException e) {
      err.println(e.getMessage());
      return 2;
    } catch (RuntimeException e) {
      err.println("Something broke that is not the edition's fault:");
      e.printStackTrace(err);
      return 2;
    }
  }

  private static void usage(PrintStream stream) {
    stream.println("Usage: java -jar locus.jar COMMAND");
    commands().values().forEach(command -> stream.printf("  %-24s %s%n", command.synopsis(), command.purpose()));
  }

  /** By their names. Made when asked for, since the JVM that only launches another needs none of them. */
  private static Map<String, Command> commands() {
    return new TreeMap<>(
        Map.of(
            "anchors", new AnchorsCommand(), "bake", new BakeCommand(), "check", new CheckCommand(), "mark", new MarkCommand(),
            "new", new NewCommand(), "release", new ReleaseCommand(), "serve", new ServeCommand()));
  }
}

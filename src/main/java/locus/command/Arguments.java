package locus.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import locus.UsageException;

/** What was written after a command's name: at most one folder, and options that take a value. */
record Arguments(Path folder, Map<String, String> options) {

  /**
   * Reads the arguments of a command.
   *
   * @param options the options the command knows
   * @throws UsageException when there are others, or the folder is none
   */
  static Arguments of(Command command, List<String> arguments, String... options) {
    Set<String> known = Set.of(options);
    Optional<String> folder = Optional.empty();
    Map<String, String> values = new HashMap<>();
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      if (known.contains(argument) && i + 1 < arguments.size()) {
        values.put(argument, arguments.get(++i));
      } else if (!argument.startsWith("-") && folder.isEmpty()) {
        folder = Optional.of(argument);
      } else {
        throw new UsageException("'" + argument + "' is not understood. Usage: " + command.synopsis());
      }
    }
    return new Arguments(existing(Path.of(folder.orElse("."))), values);
  }

  private static Path existing(Path folder) {
    if (!Files.isDirectory(folder.resolve("content"))) {
      throw new UsageException(folder + " is no edition folder: it has no folder content/.");
    }
    return folder;
  }

  /** An option's value, if it was given. */
  Optional<String> option(String name) {
    return Optional.ofNullable(options.get(name));
  }
}

package locus.command;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import locus.UsageException;

/** {@code new DIR}: a small complete edition to start from. A folder that holds anything is left alone. */
public final class NewCommand implements Command {

  private static final String STARTER = "/locus/starter/";

  /** The files of the starting edition; a jar's folders cannot be listed cheaply. */
  private static final List<String> FILES =
      List.of(
          "jbake.properties", "content/index.adoc", "content/letter.adoc", "content/persons.adoc", "content/terms.adoc", "content/works.bib",
          "content/about.adoc");

  @Override
  public String synopsis() {
    return "new DIR";
  }

  @Override
  public String purpose() {
    return "writes a small complete edition to start from";
  }

  @Override
  public int run(List<String> arguments, PrintStream out, PrintStream err) {
    if (arguments.size() != 1 || arguments.get(0).startsWith("-")) {
      throw new UsageException("One folder is to be named. Usage: " + synopsis());
    }
    Path folder = Path.of(arguments.get(0));
    try {
      refuseFull(folder);
      for (String file : FILES) {
        write(file, folder.resolve(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(folder.toString(), e);
    }
    out.println("Wrote " + folder + ". See it with: serve " + folder);
    return 0;
  }

  private static void refuseFull(Path folder) throws IOException {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new UsageException(folder + " is a file. Name a new folder.");
    }
    if (Files.isDirectory(folder)) {
      try (Stream<Path> entries = Files.list(folder)) {
        if (entries.findAny().isPresent()) {
          throw new UsageException(folder + " is not empty. Name a new folder.");
        }
      }
    }
  }

  private static void write(String file, Path target) throws IOException {
    Files.createDirectories(target.getParent());
    try (InputStream bytes = NewCommand.class.getResourceAsStream(STARTER + file)) {
      Files.copy(bytes, target);
    }
  }
}

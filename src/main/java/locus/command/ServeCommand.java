package locus.command;

import java.io.PrintStream;
import java.net.BindException;
import java.nio.file.Path;
import java.util.List;
import locus.Build;
import locus.UsageException;
import locus.finding.Finding;
import locus.finding.FindingPrinter;
import locus.serve.Preview;
import locus.source.EditionReader;

/** {@code serve [DIR] [--port N]}: the edition in a browser while it is written. */
public final class ServeCommand implements Command {

  private static final String PORT = "--port";
  private static final String USUAL = "8080";

  @Override
  public String synopsis() {
    return "serve [DIR] [--port N]";
  }

  @Override
  public String purpose() {
    return "bakes, serves on this machine (port " + USUAL + "), bakes again after each change and reloads the browser";
  }

  @Override
  public int run(List<String> arguments, PrintStream out, PrintStream err) {
    var given = Arguments.of(this, arguments, PORT);
    int port = port(given.option(PORT).orElse(USUAL));
    Path folder = given.folder();
    Path site = folder.resolve("output");
    try (var reader = new EditionReader();
        var preview = new Preview(folder, site, port, () -> bake(folder, site, reader, out, err))) {
      out.println("Serving " + preview.address() + " (Ctrl-C ends it)");
      preview.watch();
    } catch (BindException e) {
      throw new UsageException("Port " + port + " is taken. Choose another with " + PORT + ".");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return 0;
  }

  private static String bake(Path folder, Path site, EditionReader reader, PrintStream out, PrintStream err) {
    List<Finding> findings = Build.bake(folder, site, reader);
    if (Report.print(findings, folder, err) == 0) {
      out.println("Baked " + site);
      return "";
    }
    return new FindingPrinter(folder).print(findings);
  }

  private static int port(String number) {
    if (!number.matches("\\d{1,5}") || Integer.parseInt(number) > 65_535) {
      throw new UsageException("'" + number + "' is no port: a number from 0 to 65535, where 0 takes any that is free.");
    }
    return Integer.parseInt(number);
  }
}

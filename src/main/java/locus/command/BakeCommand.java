package locus.command;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import locus.Build;

/** {@code bake [DIR] [-o OUT]}: makes the site. */
public final class BakeCommand implements Command {

  @Override
  public String synopsis() {
    return "bake [DIR] [-o OUT]";
  }

  @Override
  public String purpose() {
    return "bakes an edition folder (default: this one) into OUT (default: DIR/output)";
  }

  @Override
  public int run(List<String> arguments, PrintStream out, PrintStream err) {
    var given = Arguments.of(this, arguments, "-o");
    Path folder = given.folder();
    Path output = given.option("-o").map(Path::of).orElse(folder.resolve("output"));
    int status = Report.print(Build.bake(folder, output), folder, err);
    if (status == 0) {
      out.println("Baked " + output);
    }
    return status;
  }
}

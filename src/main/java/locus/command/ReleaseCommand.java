package locus.command;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import locus.Build;
import locus.UsageException;
import locus.release.Doi;
import locus.release.Version;

/** {@code release VERSION [DIR] [--doi DOI]}: freezes the edition as a release. */
public final class ReleaseCommand implements Command {

  private static final String DOI = "--doi";

  @Override
  public String synopsis() {
    return "release VERSION [DIR] [--doi DOI]";
  }

  @Override
  public String purpose() {
    return "freezes the edition as a release, which every later bake publishes unchanged at v/VERSION/";
  }

  @Override
  public int run(List<String> arguments, PrintStream out, PrintStream err) {
    var rest = new ArrayList<>(arguments);
    Version version = version(rest);
    var given = Arguments.of(this, rest, DOI);
    Optional<Doi> doi = given.option(DOI).map(ReleaseCommand::doi);
    int status = Report.print(Build.release(given.folder(), version, doi), given.folder(), err);
    if (status == 0) {
      out.println("Released " + version.text() + " in " + given.folder().resolve("content/releases").resolve(version.text()));
    }
    return status;
  }

  /** The first argument that is no option. */
  private Version version(List<String> arguments) {
    int at = 0;
    while (at < arguments.size() && arguments.get(at).startsWith("-")) {
      at += 2;
    }
    if (at >= arguments.size()) {
      throw new UsageException("Which version? Usage: " + synopsis());
    }
    String written = arguments.remove(at);
    return Version.of(written).orElseThrow(() -> new UsageException(
        "'" + written + "' is no version. Write two or three numbers with full stops, such as 1.0.0; a pre-release follows a hyphen, in small letters: 1.0.0-beta.1."));
  }

  private static Doi doi(String written) {
    return Doi.of(written).orElseThrow(() -> new UsageException("'" + written + "' is no DOI. Write it as 10.1234/abc."));
  }
}

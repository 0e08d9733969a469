package locus;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Starts the program anew in a JVM with flags that suit a run of seconds. They cannot stand in a jar's manifest, and they halve
 * the work: the optimising compiler and the parallel collector cost more than they bring back. A JVM's start costs 0.04 s.
 *
 * <p>Beside the jar {@code mvn package} puts {@code locus.jsa}, the JVM's archive of classes already read and verified. Another JVM,
 * or a jar that was moved, does without it.
 */
final class Launcher {

  private static final String LAUNCHED = "locus.launched";

  /** Set by {@code mvn package} to a file: the JVM shall write there which classes it used, which are archived then. */
  private static final String CLASSES = "locus.classes";

  /**
   * One compiler: a second beside it would compile more, earlier, and slow the program down by it; and before each compilation a JVM
   * would ask whether there is memory for one more, and in a container read files of the system for the answer. What it would do for
   * long loops costs more than it brings back. The archive stays where it was made for: elsewhere each of its addresses would be written
   * anew. One that does not fit, as another JVM's does not, is passed over; newer JVMs would say so.
   */
  private static final List<String> SUITABLE =
      List.of(
          "-XX:+IgnoreUnrecognizedVMOptions", "-XX:+UnlockDiagnosticVMOptions", // newer JVMs may have dropped one
          "-XX:TieredStopAtLevel=1", "-XX:CICompilerCount=1", "-XX:-UseDynamicNumberOfCompilerThreads", "-XX:-RangeCheckElimination",
          "-XX:-UseLoopInvariantCodeMotion", "-XX:+UseSerialGC", "-Xms256m", "-Xmn32m", "-Xshare:auto", "-XX:ArchiveRelocationMode=0",
          "-Xlog:disable", "-Xlog:all=error,cds*=off:stderr");

  /** Memory by 2 MB, where Linux has it so: by 4 kB, a sixth of a bake went into asking for it. */
  private static final String HUGE_PAGES = "-XX:+UseTransparentHugePages";

  /** JRuby interprets, and prepares nothing for the thousandth call: compiling what runs once costs more than it brings. */
  private static final List<String> JRUBY =
      List.of(
          "-Djruby.compile.mode=OFF",
          "-Djruby.jit.threshold=2147483647", // nor builds a second form of what has run fifty times
          "-Djruby.reify.variables=false", // no Java class for each Ruby class
          "-Djruby.regexp.interruptible=false",
          "-Djruby.native.enabled=false",
          "-Djruby.cli.did_you_mean.enable=false",
          "-Djruby.cli.rubyopt.enable=false"); // an environment is none of an edition's sources

  /** No preparations for later either: of the JDK for method handles, of ICU for locales that are not in its index. */
  private static final List<String> LIBRARIES =
      List.of(
          "-Djava.lang.invoke.MethodHandle.CUSTOMIZE_THRESHOLD=-1", // JRuby would have its makers of scopes compiled one by one
          "-Dcom.ibm.icu.impl.ICUResourceBundle.skipRuntimeLocaleResourceScan=true"); // of the whole jar's directory

  private Launcher() {}

  /** Whether this JVM was started by {@link #launch}, or by someone who set the flags already. */
  static boolean isLaunched() {
    return Boolean.getBoolean(LAUNCHED);
  }

  /**
   * Runs the command in a JVM of its own.
   *
   * @return its exit status
   */
  static int launch(List<String> arguments) {
    try {
      Process child = new ProcessBuilder(commandLine(arguments)).inheritIO().start();
      Runtime.getRuntime().addShutdownHook(new Destroyer(child));
      return child.waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 2;
    }
  }

  /** Ends the child with its parent. A class, for a lambda's first use takes a JVM longer than all else that this one does. */
  private static final class Destroyer extends Thread {
    private final Process child;

    Destroyer(Process child) {
      this.child = child;
    }

    @Override
    public void run() {
      child.destroy();
    }
  }

  private static List<String> commandLine(List<String> arguments) {
    var line = new ArrayList<String>();
    line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    line.addAll(flags());
    line.addAll(List.of("-cp", classPath(), Locus.class.getName()));
    line.addAll(arguments);
    return line;
  }

  private static List<String> flags() {
    var flags = new ArrayList<>(List.of("-D" + LAUNCHED + "=true"));
    flags.addAll(SUITABLE);
    flags.addAll(JRUBY);
    flags.addAll(LIBRARIES);
    if (hasHugePages()) {
      flags.add(HUGE_PAGES);
    }
    Path archive = Path.of(classPath()).resolveSibling("locus.jsa");
    String classes = System.getProperty(CLASSES);
    if (classes != null) {
      flags.add("-XX:DumpLoadedClassList=" + classes);
    } else if (Files.exists(archive)) {
      flags.add("-XX:SharedArchiveFile=" + archive);
    }
    int version = Runtime.version().feature();
    if (version >= 22) {
      flags.add("--enable-native-access=ALL-UNNAMED"); // JRuby's foreign functions; newer JVMs warn of them
    }
    if (version >= 23) {
      flags.add("--sun-misc-unsafe-memory-access=allow");
    }
    return flags;
  }

  private static boolean hasHugePages() {
    // A plain stream: channels would load thirty classes more, of which the JDK's own archive has none.
    try (var state = new FileInputStream("/sys/kernel/mm/transparent_hugepage/enabled")) {
      return !new String(state.readAllBytes(), StandardCharsets.US_ASCII).contains("[never]");
    } catch (IOException e) {
      return false; // not Linux, or not told
    }
  }

  private static String classPath() {
    try {
      return Path.of(Locus.class.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}

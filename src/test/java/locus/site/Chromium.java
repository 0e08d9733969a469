package locus.site;

import com.microsoft.playwright.impl.driver.Driver;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Finds a Chromium, or gets one: the program that {@code LOCUS_BROWSER} names, one on the PATH, the one that Playwright fetched
 * before, Debian's package where we are root on Debian, at last Playwright's own download. Where none is to be had the tests
 * fail; they are never skipped.
 */
final class Chromium {
  private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe");
  private static final Path DEBIAN = Path.of("/usr/bin/chromium");
  private static final int MINUTES = 8;

  private final Map<String, String> environment;
  private final Path playwrights;

  /**
   * @param environment the variables to look into
   * @param playwrights where Playwright's own browser lies once it has been fetched
   */
  Chromium(Map<String, String> environment, Path playwrights) {
    this.environment = environment;
    this.playwrights = playwrights;
  }

  /** The program to run. */
  Path program() {
    return named().or(this::onPath).or(this::fetched).or(this::fromDebian).or(this::download).orElseThrow(() -> new IllegalStateException(
        "The tests need Chromium or Chrome and found none. Install it (Debian: apt-get install chromium), or set LOCUS_BROWSER to its path."));
  }

  private Optional<Path> named() {
    String name = environment.getOrDefault("LOCUS_BROWSER", "");
    if (!name.isEmpty() && !Files.isExecutable(Path.of(name))) {
      throw new IllegalStateException("LOCUS_BROWSER names no program: " + name);
    }
    return name.isEmpty() ? Optional.empty() : Optional.of(Path.of(name));
  }

  private Optional<Path> onPath() {
    return Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator))
        .filter(folder -> !folder.isBlank())
        .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
        .filter(file -> Files.isRegularFile(file) && Files.isExecutable(file))
        .findFirst();
  }

  private Optional<Path> fetched() {
    return Files.isExecutable(playwrights) ? Optional.of(playwrights) : Optional.empty();
  }

  private Optional<Path> fromDebian() {
    if (!Files.exists(Path.of("/etc/debian_version")) || !"root".equals(System.getProperty("user.name"))) {
      return Optional.empty();
    }
    String wait = "DPkg::Lock::Timeout=300";
    run(new ProcessBuilder("apt-get", "-o", wait, "-q", "update"));
    run(new ProcessBuilder("apt-get", "-o", wait, "-q", "install", "-y", "--no-install-recommends", "chromium"));
    return Files.isExecutable(DEBIAN) ? Optional.of(DEBIAN) : Optional.empty();
  }

  private Optional<Path> download() {
    ProcessBuilder install = Driver.ensureDriverInstalled(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1"), false).createProcessBuilder();
    install.command().addAll(List.of("install", "chromium"));
    run(install);
    return fetched();
  }

  /** Runs a program to its end; what it says goes to our output. That it failed shows when no browser is there. */
  private static void run(ProcessBuilder builder) {
    System.out.println("No browser on the PATH; trying: " + String.join(" ", builder.command()));
    builder.environment().put("DEBIAN_FRONTEND", "noninteractive");
    builder.redirectErrorStream(true);
    builder.redirectInput(ProcessBuilder.Redirect.from(new File(System.getProperty("os.name").startsWith("Windows") ? "NUL" : "/dev/null")));
    try {
      Path log = Files.createTempFile("locus-browser", ".log");
      Process process = builder.redirectOutput(log.toFile()).start();
      if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        System.out.println("Given up after " + MINUTES + " minutes.");
      } else if (process.exitValue() != 0) {
        System.out.println(Files.readString(log));
      }
      Files.delete(log);
    } catch (IOException e) {
      System.out.println("It cannot be run: " + e.getMessage());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted while a browser was being installed", e);
    }
  }
}

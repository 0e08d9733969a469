package locus.site;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The Nu HTML checker reads every page. It runs as a program of its own, on its own class path. Errors fail; warnings are the
 * checker's taste and are only printed,
 * but for those on the policy: to the checker a file has no {@code 'self'}.
 */
class HtmlIsValidIT {
  private static final Path CHECKER = Path.of(System.getProperty("locus.judges", "target/judges"), "nu");

  private static final String NO_SELF = "info warning: Resource violates Content Security Policy";

  @BeforeAll
  static void the_checker_is_there() {
    assertTrue(Files.isDirectory(CHECKER), "The Nu checker is not in " + CHECKER + ": mvn pre-integration-test lays it there.");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("locus.site.Site#withReleases")
  void every_page_is_valid(Site site) throws Exception {
    List<String> messages = check(site.pages().stream().map(site::file).toList());
    messages.stream().filter(message -> !message.contains(" error: ")).forEach(System.out::println);
    Faults.none(messages.stream().filter(message -> message.contains(" error: ")).toList());
  }

  /** Each case of a feature, but for the editor's own HTML; findings stand before what a case becomes. */
  @Test
  void what_each_construct_becomes_is_valid(@TempDir Path folder) throws Exception {
    List<Path> pages = new ArrayList<>();
    try (Stream<Path> features = Files.list(Path.of("src/test/editions/features"))) {
      for (Path feature : features.filter(each -> !each.endsWith("passthrough-allowed")).sorted().toList()) {
        String made = Files.readString(feature.resolve("expected.html"));
        String html = made.substring(Math.max(0, made.startsWith("<") ? 0 : made.indexOf("\n<")));
        pages.add(Files.writeString(folder.resolve(feature.getFileName() + ".html"),
            "<!DOCTYPE html><html lang=\"en\"><head><meta charset=\"utf-8\"><title>x</title></head><body><main>" + html + "</main></body></html>"));
      }
    }
    Faults.none(check(pages).stream().filter(message -> message.contains(" error: ")).toList());
  }

  @Test
  void the_checker_does_find_errors(@TempDir Path folder) throws Exception {
    Path page = Files.writeString(folder.resolve("page.html"), "<!DOCTYPE html><html lang=en><title>x</title><p id=a><p id=a>words");
    List<String> messages = check(List.of(page));
    assertTrue(messages.stream().anyMatch(message -> message.contains(" error: Duplicate ID")), messages.toString());
  }

  /** What the checker says, a line each: page, place, kind, message. */
  private static List<String> check(List<Path> pages) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xss8m",
        "-XX:TieredStopAtLevel=1", "-cp", CHECKER + "/*", "nu.validator.client.SimpleCommandLineValidator", "--format", "gnu"));
    pages.forEach(page -> command.add(page.toString()));
    Process checker = new ProcessBuilder(command).redirectErrorStream(true).redirectInput(ProcessBuilder.Redirect.PIPE).start();
    checker.getOutputStream().close();
    String said = new String(checker.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    int exit = checker.waitFor();
    List<String> messages = said.lines().filter(line -> !line.isBlank() && !line.contains(NO_SELF)).toList();
    boolean judged = messages.stream().allMatch(line -> Stream.of(" error: ", " info warning: ", " info: ").anyMatch(line::contains));
    assertTrue(judged && exit <= 1 && (exit == 0 || !said.isBlank()), "The checker itself failed (" + exit + "):\n" + said);
    return messages;
  }
}

package locus.editions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import locus.Build;
import locus.finding.Finding;
import locus.finding.FindingPrinter;
import locus.finding.Rule;
import locus.finding.Severity;
import locus.release.Version;
import locus.source.EditionReader;

/** Every rule has a small edition that breaks it, and the very words the editor is shown. */
class FindingsTest {

  /** One for all cases: its start costs more than all reading. */
  private static final EditionReader READER = new EditionReader();

  @TempDir Path output;

  @AfterAll
  static void close() {
    READER.close();
  }

  @TestFactory
  Stream<DynamicTest> anEditionThatBreaksARuleIsToldSo() {
    return Golden.cases("checks").stream().map(folder -> DynamicTest.dynamicTest(name(folder), () -> check(folder)));
  }

  private void check(Path folder) throws IOException {
    Path site = output.resolve(name(folder));
    List<Finding> findings = findings(folder, site);
    Golden.check(folder.resolve("findings.txt"), new FindingPrinter(folder).print(findings));
    String code = name(folder).substring(0, 5);
    assertTrue(findings.stream().anyMatch(finding -> finding.rule().code().equals(code)), "No finding has the code " + code);
    boolean stopped = findings.stream().anyMatch(finding -> finding.rule().severity() == Severity.ERROR);
    assertEquals(!stopped, Files.exists(site), "An edition with errors is not baked, any other is");
  }

  /** What a bake finds; where the folder says which, what a release does. */
  private static List<Finding> findings(Path folder, Path site) throws IOException {
    Path version = folder.resolve("release.txt");
    if (!Files.exists(version)) {
      return Build.bake(folder, site, READER);
    }
    Path copy = site.resolveSibling(name(folder) + "-edition");
    Golden.copy(folder, copy);
    List<Finding> findings = Build.release(copy, Version.of(Files.readString(version).strip()).orElseThrow(), Optional.empty(), READER);
    if (findings.stream().noneMatch(Finding::isError)) {
      Build.bake(copy, site, READER);
    }
    return findings;
  }

  @Test
  void everyRuleHasACase() {
    List<String> cases = Golden.cases("checks").stream().map(FindingsTest::name).toList();
    for (Rule rule : Rule.values()) {
      assertTrue(cases.stream().anyMatch(name -> name.startsWith(rule.code() + "-")), "No case for " + rule.code());
    }
  }

  @Test
  void codesAreGivenOnce() {
    List<String> codes = Stream.of(Rule.values()).map(Rule::code).toList();
    assertEquals(codes.stream().distinct().toList(), codes);
    assertFalse(codes.isEmpty());
  }

  private static String name(Path folder) {
    return folder.getFileName().toString();
  }
}

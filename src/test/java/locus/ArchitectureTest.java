package locus;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.ibm.icu.text.Collator;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The dependency rule: model, finding, then source, ledger, release, index, cite, check, mark and html, then view and export, then jbake and
 * serve, then the pipeline, then the commands; each knows only what stands before it. Packages that are not written yet pass.
 */
class ArchitectureTest {
  private static final JavaClasses LOCUS =
      new ClassFileImporter().withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("locus");

  /** From the inside out. The pipeline and the front door live in the package {@code locus} itself. */
  private static final List<String[]> LAYERS =
      List.of(
          packages("model"),
          packages("finding"),
          packages("source", "ledger", "release", "index", "cite", "check", "mark", "html"),
          packages("view", "export"),
          packages("jbake", "serve"),
          new String[] {"locus", "locus.command.."});

  @Test
  void the_model_knows_only_java() {
    check(classes().that().resideInAPackage("locus.model..").should().onlyDependOnClassesThat().resideInAnyPackage("java..", "locus.model..")
        .because("every other package stands on it, and none of them should come along"));
  }

  @Test
  void each_layer_knows_only_those_inside_it() {
    for (int inner = 0; inner < LAYERS.size() - 1; inner++) {
      for (int outer = inner + 1; outer < LAYERS.size(); outer++) {
        check(noClasses().that().resideInAnyPackage(LAYERS.get(inner)).should().dependOnClassesThat().resideInAnyPackage(LAYERS.get(outer))
            .because("what is derived from the edition must not reach for what is made of it"));
      }
    }
  }

  @Test
  void the_pipeline_knows_no_command() {
    check(noClasses().that().resideInAPackage("locus").and().haveSimpleNameNotStartingWith("Locus").should().dependOnClassesThat()
        .resideInAPackage("locus.command..").because("a build must run without a command line"));
  }

  @Test
  void the_ledger_knows_the_edition_alone() {
    check(noClasses().that().resideInAPackage("locus.ledger..").should().dependOnClassesThat()
        .resideInAnyPackage("locus.source..", "locus.index..", "locus.check..", "locus.html..", "locus.cite..")
        .because("what an address is must not depend on how it is read or shown"));
  }

  @Test
  void only_the_ledgers_file_touches_the_disk() {
    check(noClasses().that().resideInAPackage("locus.ledger..").and().haveSimpleNameNotStartingWith("LedgerFile").should().dependOnClassesThat()
        .resideInAnyPackage("java.nio.file..", "java.io..").because("comparing addresses is a pure function, and is tried ten thousand times"));
  }

  @Test
  void only_source_knows_asciidoctor() {
    only("locus.source..", "org.asciidoctor..", "Asciidoctor can be replaced in one room");
  }

  @Test
  void only_source_knows_jsoup() {
    only("locus.source..", "org.jsoup..", "what source hands on is records, and no one else parses markup");
  }

  @Test
  void only_jbake_knows_jbake() {
    only("locus.jbake..", "org.jbake..", "JBake can be replaced in one room");
  }

  @Test
  void only_jbake_knows_freemarker() {
    only("locus.jbake..", "freemarker..", "a template engine is the oven's affair; views are plain records");
  }

  @Test
  void only_index_and_cite_know_icu() {
    check(
        noClasses()
            .that(not(resideInAnyPackage("locus.index..", "locus.cite..")))
            .should()
            .dependOnClassesThat(resideInAnyPackage("com.ibm.icu.."))
            .because("languages are known where headings are sorted and where keys of references are made"));
    check(
        noClasses()
            .that(not(resideInAPackage("locus.index..")))
            .should()
            .dependOnClassesThat(assignableTo(Collator.class))
            .because("the order of headings is decided in one place"));
  }

  @Test
  void only_cite_knows_citeproc() {
    only("locus.cite..", "de.undercouch..", "the engine of references can be replaced in one room");
  }

  @Test
  void view_knows_neither_export_nor_source_nor_jbake() {
    check(noClasses().that().resideInAPackage("locus.view..").should().dependOnClassesThat()
        .resideInAnyPackage("locus.export..", "locus.source..", "locus.jbake..").because("a view is derived from the edition alone"));
  }

  @Test
  void export_knows_neither_view_nor_source_nor_jbake() {
    check(noClasses().that().resideInAPackage("locus.export..").should().dependOnClassesThat()
        .resideInAnyPackage("locus.view..", "locus.source..", "locus.jbake..").because("a format is written from the edition, not from the page"));
  }

  @Test
  void release_knows_only_the_model_and_findings() {
    check(classes().that().resideInAPackage("locus.release..").should().onlyDependOnClassesThat()
        .resideInAnyPackage("java..", "locus.release..", "locus.model..", "locus.finding..")
        .because("what was released long ago must be published without understanding it"));
  }

  @Test
  void only_archive_and_release_know_zips() {
    check(noClasses().that(not(resideInAnyPackage("locus.export.archive..", "locus.release.."))).should().dependOnClassesThat()
        .resideInAPackage("java.util.zip..").because("what is packed in one room is read with suspicion in another, and nowhere else"));
  }

  @Test
  void exporters_do_not_know_one_another() {
    check(slices().matching("locus.export.(*)..").should().notDependOnEachOther().because("a format can be added or dropped alone"));
  }

  @Test
  void packages_form_no_cycle() {
    check(slices().matching("locus.(*)..").should().beFreeOfCycles().because("a cycle makes two packages one"));
  }

  @Test
  void no_class_has_a_name_that_says_nothing() {
    check(noClasses().should().haveNameMatching(".*(Utils?|Helpers?|Manager|Service|Impl|Data|Common)([$].*)?")
        .because("a class is named after what it is in the field"));
  }

  private static void only(String room, String library, String reason) {
    check(noClasses().that(not(resideInAPackage(room))).should().dependOnClassesThat(resideInAnyPackage(library)).because(reason));
  }

  private static String[] packages(String... names) {
    return List.of(names).stream().map(name -> "locus." + name + "..").toArray(String[]::new);
  }

  private static void check(ArchRule rule) {
    rule.allowEmptyShould(true).check(LOCUS);
  }
}

package locus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Templates print, list and test for presence. Whatever must be computed, a view computes, where it can be tested. */
class TemplatesOnlyPrintTest {
  private static final Path TEMPLATES = Path.of("templates");
  private static final Pattern COMMENT = Pattern.compile("<#--.*?-->", Pattern.DOTALL);
  private static final Pattern CODE = Pattern.compile("\\$\\{[^}]*\\}|</?[#@][^>]*>");
  private static final Pattern COMPUTING =
      Pattern.compile(
          "<#(?:assign|local|global|function|setting|noautoesc|attempt)\\b"
              + "|\\?(?:replace|sort|sort_by|no_esc|eval|eval_json|interpret|new|api|substring|split|matches|keep_before|keep_after|map|filter|reverse)\\b"
              + "|\\.now\\b|\\.vars\\b|\\.data_model\\b"
              + "|(?<![\\w?])[A-Za-z_]\\w*(?:\\.\\w+)*\\(");

  @Test
  void no_template_computes() throws IOException {
    List<String> faults = new ArrayList<>();
    for (Path template : templates()) {
      computing(Files.readString(template)).forEach(fault -> faults.add(template + ": " + fault));
    }
    assertEquals(List.of(), faults);
  }

  @Test
  void raw_text_and_html_templates_are_told_apart_by_their_names() throws IOException {
    assertEquals(List.of(), templates().stream().filter(template -> !template.toString().matches(".*\\.ftl[hx]")).toList(),
        "only .ftlh and .ftlx escape by themselves");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<#assign x = 1>", "${a?replace('b', 'c')}", "<#list a?sort as b>", "${.now}", "${a?no_esc}", "${page.of('x')}", "<#if page.isEmpty()>"})
  void computing_is_noticed(String template) {
    assertNotEquals(List.of(), computing(template));
  }

  @ParameterizedTest
  @ValueSource(strings = {"${a.b}", "<#list a as b>${b}<#sep>, </#list>", "<#if a?has_content>(a)</#if>", "<@x.y a.b \"c\"/>", "<#macro m a=\"\">", "words (and more) .now", "<#-- a?sort -->"})
  void printing_is_not(String template) {
    assertEquals(List.of(), computing(template));
  }

  private static List<String> computing(String template) {
    List<String> found = new ArrayList<>();
    Matcher code = CODE.matcher(COMMENT.matcher(template).replaceAll(""));
    while (code.find()) {
      if (COMPUTING.matcher(code.group()).find()) {
        found.add(code.group());
      }
    }
    return found;
  }

  private static List<Path> templates() throws IOException {
    if (!Files.isDirectory(TEMPLATES)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(TEMPLATES)) {
      return files.filter(Files::isRegularFile).sorted().toList();
    }
  }
}

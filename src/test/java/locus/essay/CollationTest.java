package locus.essay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The collator is itself on trial: a page that is right, then the same page with one thing changed. */
class CollationTest {
  private static final String COPY =
      """
      How to judge it?

      Barley - a view

      The barley 'stood high'¹ that year, and nobody cut it.² It was let

      ^{1. &#}x27;On Barley', in *The Field*, pp. 63-66.

      ² See Vos'moi s''ezd, London 1920.

      rot. 3 The taslks of reapers — all of them — their sons 4 were many

      - 3. As above.
      - 4. A A Barsov, op. cit.

      What then?

      They left.
      """;

  private static final String PAGE =
      """
      <html lang="en"><body><nav>The edition</nav><main>
      <header class="title"><h1>Barley – a view</h1><p class="byline">Nobody</p></header>
      <p class="standfirst">How to judge it?</p>
      <div class="passage" data-n="1"><p id="p1">The barley ‘stood high’<sup class="call"><a href="#n1">1</a></sup> that
      year,<sup class="call ednote"><a href="#ea">a</a></sup> and nobody cut it.<sup class="call"><a href="#n2">2</a></sup> It
      was let <span class="pb" data-n="2"></span>rot.<sup class="call"><a href="#n3">3</a></sup>
      The <a id="v1" class="corr" href="about.html#x-v1">tasks</a> of <a class="person" href="persons.html#r">reapers</a> — all of
      them — <a id="v2" class="supplied" href="about.html#x-v2">and</a> their
      <a id="v3" class="sic" href="about.html#x-v3">sons</a><sup class="call"><a href="#n4">4</a></sup> were
      many</p><a class="here" href="#p1"></a></div>
      <div class="heading"><h2 id="w">What then?</h2></div>
      <div class="passage" data-n="2"><p id="p2">They left.</p></div>
      <section class="notes"><h2 id="notes">Notes</h2><ol>
      <li class="note" id="n1" data-n="1"><p>‘On Barley’, in <em>The Field</em>, pp. 63–66. <a role="doc-backlink">x</a></p></li>
      <li class="note" id="n2" data-n="2"><p>See <span lang="ru-Latn">Vos'moi s''ezd</span>, London 1920.</p></li>
      <li class="note" id="n3" data-n="3"><p>As above.</p></li>
      <li class="note" id="n4" data-n="4"><p>A A Barsov, <em>op. cit.</em></p></li>
      </ol><h3 id="editors-notes">Editor’s notes</h3><ol><li class="note ednote" id="ea"><p>It was.</p></li></ol></section>
      </main></body></html>
      """;

  private static final String ABOUT =
      """
      <html lang="en"><body><main><ol>
      <li id="x-v1"><a class="locator" href="x.html#v1">1</a> <b class="lemma">tasks</b> <span class="other"><i>transcription</i> taslks</span></li>
      <li id="x-v2"><a class="locator" href="x.html#v2">1</a> <b class="lemma">and</b></li>
      <li id="x-v3"><a class="locator" href="x.html#v3">1</a> <b class="lemma">sons</b> <span class="other"><i>perhaps</i> daughters</span></li>
      </ol></main></body></html>
      """;

  @Test
  void what_is_recorded_or_covered_by_a_rule_is_accounted_for() {
    List<Difference> differences = collate(COPY, PAGE, ABOUT);
    assertEquals(List.of(), Collation.unaccounted(differences));
    String report = differences.stream().map(Difference::toString).collect(Collectors.joining("\n"));
    for (String account : List.of("corr v1", "supplied v2", "sic v3", GeneralRule.JOINED, GeneralRule.ORDER, GeneralRule.CALLS,
        GeneralRule.EMPHASIS, GeneralRule.NOTE_NUMBERS, GeneralRule.QUOTES.name(), GeneralRule.RANGES.name(),
        GeneralRule.TITLE_DASH.name())) {
      assertTrue(report.contains("| " + account), account + " is missing in\n" + report);
    }
    assertTrue(report.contains("taslks | tasks | corr v1"), report);
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(delimiter = '|', textBlock = """
      a word deleted                         | nobody cut it           | nobody it
      a word inserted                        | nobody cut it           | nobody ever cut it
      a word changed                         | nobody cut it           | nobody cuts it
      two words exchanged                    | nobody cut it           | cut nobody it
      a mark of punctuation lost             | They left.              | They left
      a mark of punctuation changed          | year,<sup               | year;<sup
      a capital lost                         | It<br/>was               | it was
      words run together                     | They left               | Theyleft
      a hyphen inserted                      | They left               | They-left
      a dash changed                         | all of                  | – all of
      an apostrophe of Russian made a quote  | Vos'moi                 | Vos’moi
      a paragraph cut in two                 | nobody cut              | nobody</p><p>cut
      a join without a mark of the page      | class="pb"              | class="x"
      a heading dropped                      | What then?              | ''
      words in an element of another kind    | <section class="notes"> | <aside>More.</aside><section class="notes">
      a call before its word                 | many</p>                | many<sup class="call"><a href="#n5">5</a></sup></p>
      a call that leads to another note      | "#n3"                   | "#n4"
      a note's word changed                  | As above                | As below
      a note lost                            | <p>As above.</p>        | ''
      a note cut in two                      | As above.               | As</p><p>above.
      a note's number changed                | data-n="3"              | data-n="5"
      an emendation without a record         | id="v2"                 | id="v9"
      an emendation that leads to another    | #x-v2                   | #x-v3
      a correction printed otherwise         | >tasks                  | >task
      the standfirst lost                    | How to judge it?        | ''
      the title's words changed              | Barley – a              | Barley — a
      """)
  void nothing_else_is(String what, String words, String others) {
    String wanted = words.replace("<br/>", "\n");
    assertTrue(PAGE.contains(wanted), "the sample has no: " + wanted);
    String changed = PAGE.replace(wanted, others);
    assertFalse(Collation.unaccounted(collate(COPY, changed, ABOUT)).isEmpty(), what);
  }

  @Test
  void a_call_moved_over_a_mark_of_punctuation_is_noticed() {
    String call = "<sup class=\"call\"><a href=\"#n2\">2</a></sup>";
    assertFalse(Collation.unaccounted(collate(COPY, PAGE.replace("it." + call, "it" + call + "."), ABOUT)).isEmpty());
  }

  @Test
  void a_correction_that_misquotes_the_copy_text_is_noticed() {
    assertFalse(Collation.unaccounted(collate(COPY, PAGE, ABOUT.replace("taslks", "taskls"))).isEmpty());
  }

  @Test
  void a_correction_without_the_other_reading_is_noticed() {
    assertFalse(Collation.unaccounted(collate(COPY, PAGE, ABOUT.replace("<span class=\"other\"><i>transcription</i> taslks</span>", ""))).isEmpty());
  }

  @Test
  void calls_are_found_in_whatever_form_they_have() {
    List<String> raw = CopyText.read(COPY).text().stream().filter(Token::isCall).map(Token::raw).toList();
    assertEquals(List.of("¹", "²", "3", "4"), raw);
  }

  private static List<Difference> collate(String copy, String page, String about) {
    return Collation.of(CopyText.read(copy), BuiltText.read("x.html", Jsoup.parse(page), Jsoup.parse(about)));
  }
}

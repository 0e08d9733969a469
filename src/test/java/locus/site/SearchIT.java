package locus.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The search, from a folder (S1, S2, S3). */
@ExtendWith(Browser.Shared.class)
class SearchIT {
  private static final Site SITE = Site.main();
  private static final String ADDRESS = SITE.file("search.html").toUri().toString();

  private BrowserContext context;
  private Page page;

  @BeforeEach
  void open(Browser browser) {
    context = browser.desk();
    page = context.newPage();
    page.navigate(ADDRESS);
  }

  @AfterEach
  void close() {
    context.close();
  }

  @Test
  void s1_the_words_are_found_from_a_folder_and_come_with_the_first_use() {
    assertTrue(found("peasants") > 0);
    assertTrue((Boolean) page.evaluate("() => [...document.scripts].some(s => s.src.endsWith('data/search.js'))"));
  }

  @Test
  void s2_capitals_accents_and_kinds_of_quotation_marks_do_not_matter() {
    int plain = found("Stalin's");
    assertTrue(plain > 1);
    assertEquals(plain, found("stalin’s"));
    assertEquals(plain, found("STÁLIN’S"));
  }

  @ParameterizedTest
  @CsvSource({
      "Ста́рый за́мок; ещё не рассвело, замок, за́мок",
      "Ста́рый за́мок; ещё не рассвело, ЕЩЕ, ещё",
      "ἦν ὁ λόγος καὶ ὁ λόγος, ΛΟΓΟΣ, λόγος|λόγος",
      "בְּרֵאשִׁית בָּרָא אֱלֹהִים, ברא, בָּרָא",
      "بِسْمِ ٱللَّهِ كتـــاب, الله, ٱللَّهِ",
      "無名天地之始；有名萬物之母, 天地, 天地",
      "ガラスのかラス, ガラス, ガラス",
      "ｶﾞﾗｽ、東京タワー, たわー, タワー",
      "וירושלים בירושלים שבירושלים אירושלים, ירושלים, ירושלים|ירושלים|ירושלים",
      "والكتاب كتاب بالكتاب مكتاب ١٩٧٩, كتاب, كتاب|كتاب|كتاب",
      "سنة ١٩٧٩, 1979, ١٩٧٩",
      "λόγοϲ ὁ ﬁnal, λογος, λόγοϲ",
      "the ﬁnal, final, ﬁnal",
      "किताब और कताब, कताब, कताब",
      "Die Straße nach Gießen, giessen, Gießen",
      "Encyclopædia of Łódź, ENCYCLOPAEDIA, Encyclopædia",
      "no­where ‘old’ nowhere, nowhere, no­where|nowhere",
      "The workers’ party, worker, ''"})
  void s2_words_are_found_as_each_script_writes_them(String text, String query, String found) {
    assertEquals(found, page.evaluate("([text, query]) => locus.find(locus.folded(text), [locus.fold(query)]).map(place => text.slice(...place)).join('|')",
        List.of(text, query)));
  }

  @Test
  void s3_words_that_were_asked_for_twice_stand_in_the_line_once() {
    List<String> lines = texts("the the");
    assertFalse(lines.isEmpty());
    assertTrue(lines.stream().noneMatch(line -> line.contains("thethe")), String.valueOf(lines));
  }

  @Test
  void s2_a_form_of_a_name_finds_the_others() {
    assertTrue(texts("Yezhov").stream().anyMatch(line -> line.contains("Ezhov")));
    assertEquals(found("Stalin"), found("Dzhugashvili"));
    assertTrue(page.locator(".form a").first().getAttribute("href").endsWith("persons.html#stalin"));
  }

  @Test
  void s2_a_phrase_in_quotation_marks_is_found_as_it_stands_and_several_words_wherever_all_are() {
    int phrase = found("\"five year plan\"");
    assertTrue(phrase > 0);
    assertTrue(found("plan five year") >= phrase);
    assertTrue(texts("“five year plan”").stream().allMatch(line -> line.toLowerCase().contains("five year plan")));
  }

  @Test
  void s2_an_asterisk_stands_for_any_ending_and_a_word_is_whole_without_it() {
    assertTrue(found("peasant*") > found("\"peasant\""));
    assertTrue(texts("\"peasant\"").stream().noneMatch(line -> line.matches("(?s).*\\bmark\\b.*peasants.*")));
  }

  @Test
  void s2_text_notes_and_registers_are_searched_together() {
    found("Trotsky");
    List<?> links = (List<?>) page.evaluate("() => [...document.querySelectorAll('.lines a')].map(a => a.getAttribute('href').replace(/\\?.*#/, '#'))");
    assertTrue(links.stream().anyMatch(link -> link.toString().matches(".*#p\\d+")), "text");
    assertTrue(links.stream().anyMatch(link -> link.toString().startsWith("persons.html#")), "register");
    found("Medvedev");
    assertTrue(page.locator(".lines a[href*='#n']").count() > 0, "notes");
  }

  @Test
  void s3_hits_stand_in_their_line_by_text_and_section_with_their_number() {
    int all = found("Bolshevik");
    assertTrue(page.locator("output").textContent().startsWith("Places: " + all + ";"));
    assertEquals(all, page.locator(".lines a > mark").count());
    assertTrue(page.locator(".results h2").count() > 1 && page.locator(".results h3").count() > 1);
    Object sum = page.evaluate("() => [...document.querySelectorAll('.results h2 .count')].reduce((n, e) => n + Number(e.textContent), 0)");
    assertEquals(all, ((Number) sum).intValue());
  }

  @Test
  void s3_a_hit_leads_to_its_place_and_the_words_are_marked_there() {
    found("Bukharin");
    page.locator(".lines a[href*='#p']").first().click();
    page.waitForURL("**/*.html#p*");
    assertFalse(page.url().contains("?"), "the address is the place's own: " + page.url());
    Object marked = page.evaluate("() => [...CSS.highlights.get('found')].filter(r => document.querySelector(':target').contains(r.startContainer)).map(r => r.toString())");
    assertTrue(((List<?>) marked).contains("Bukharin"), String.valueOf(marked));
  }

  @Test
  void s3_a_search_of_an_essay_takes_less_than_20_ms() {
    found("the");
    List<Double> times = List.of("Stalin", "the", "\"five year plan\"", "revolution*", "party state").stream().map(this::quickest).toList();
    assertTrue(times.stream().allMatch(time -> time < 20), String.valueOf(times));
  }

  @Test
  void names_are_suggested_from_the_registers_while_one_types() {
    found("trots");
    Object names = page.evaluate("() => [...document.querySelectorAll('datalist option')].map(o => o.value)");
    assertTrue(((List<?>) names).stream().anyMatch(name -> name.toString().startsWith("Trotsky")), String.valueOf(names));
    assertEquals(page.locator("datalist").getAttribute("id"), page.locator("input[type=search]").getAttribute("list"));
  }

  @Test
  void the_address_says_what_was_asked_for_and_is_left_alone_until_then() {
    page.navigate(ADDRESS + "#main-");
    page.locator("input[type=search]").focus();
    page.waitForFunction("() => [...document.scripts].some(s => s.src.endsWith('data/search.js'))");
    page.waitForTimeout(700); // longer than typing has to rest
    assertEquals("#main-", page.evaluate("() => location.hash"));
    page.locator("input[type=search]").fill("class struggle");
    page.waitForFunction("() => location.search === '?q=class%20struggle'");
  }

  @Test
  void without_a_script_the_field_is_hidden_and_the_indexes_are_named(Browser browser) {
    try (BrowserContext bare = browser.open(Browser.options().setJavaScriptEnabled(false))) {
      Page plain = bare.newPage();
      plain.navigate(ADDRESS);
      assertFalse(plain.locator("input[type=search]").isVisible());
      assertTrue(plain.locator(".without a").count() > 2 && plain.locator(".without").isVisible());
    }
  }

  private int found(String words) {
    page.locator("input[type=search]").fill(words);
    page.waitForFunction("() => document.querySelector('output').textContent");
    return ((Number) page.evaluate("() => Number((document.querySelector('output').textContent.match(/\\d+/) || ['0'])[0]) || document.querySelectorAll('.lines li').length")).intValue();
  }

  private List<String> texts(String words) {
    found(words);
    return page.locator(".lines a").allTextContents();
  }

  /** The best of several: other programs on the machine are no part of it. */
  private double quickest(String words) {
    return ((Number) page.evaluate("words => { const field = document.querySelector('input[type=search]'), times = []; for (let i = 0; i < 7; i++) { field.value = words;"
        + " const start = performance.now(); field.dispatchEvent(new Event('input')); times.push(performance.now() - start); } return Math.min(...times); }", words)).doubleValue();
  }
}

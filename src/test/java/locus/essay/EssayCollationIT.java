package locus.essay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import locus.site.Site;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.TextNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The essay as baked, against the transcription. The report goes to standard output and to {@code target/collation.txt}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EssayCollationIT {
  private static final String ADDRESS = "stalin-centenary-view.html";
  private static final int NOTES = 21;
  private static final String PARAGRAPHS = ".passage p, li.note:not(.ednote) p";

  private CopyText copy;
  private Document page;
  private Document about;

  @BeforeAll
  void read() throws IOException {
    Path site = Site.main().root();
    try (InputStream in = EssayCollationIT.class.getResourceAsStream("/essay/essay.txt")) {
      copy = CopyText.read(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
    page = Jsoup.parse(site.resolve(ADDRESS));
    about = Jsoup.parse(site.resolve("about.html"));
  }

  @Test
  void the_copy_text_has_its_twenty_one_notes_and_a_call_for_each() {
    List<Integer> numbers = IntStream.rangeClosed(1, NOTES).boxed().toList();
    assertEquals(numbers, List.copyOf(copy.notes().keySet()));
    assertEquals(numbers.stream().map(n -> "[" + n + "]").toList(), copy.text().stream().filter(Token::isCall).map(Token::key).toList());
  }

  @Test
  void the_built_pages_have_the_words_of_the_copy_text_completely_and_in_order() throws IOException {
    List<Difference> differences = Collation.of(copy, BuiltText.read(ADDRESS, page, about));
    List<Difference> unaccounted = Collation.unaccounted(differences);
    String report = differences.stream().map(Difference::toString).collect(Collectors.joining("\n", "place | copy-text | page | what accounts for it\n", "\n"))
        + "%d words and marks of text, %d of notes; %d differences, %d unaccounted for%n".formatted(copy.text().size(),
            copy.notes().values().stream().mapToInt(List::size).sum(), differences.size(), unaccounted.size());
    System.out.print(report);
    Files.writeString(Path.of("target", "collation.txt"), report);
    assertEquals("", unaccounted.stream().map(Difference::toString).collect(Collectors.joining("\n")));
  }

  @Test
  void a_word_lost_anywhere_would_be_noticed() {
    int paragraphs = page.select(PARAGRAPHS).size();
    for (int i = 0; i < paragraphs; i += 4) {
      Document damaged = page.clone();
      TextNode words = damaged.select(PARAGRAPHS).get(i).selectXpath("descendant::text()[normalize-space()]", TextNode.class).get(0);
      words.text(words.getWholeText().replaceFirst("[^\\s‘]+", ""));
      assertFalse(Collation.unaccounted(Collation.of(copy, BuiltText.read(ADDRESS, damaged, about))).isEmpty(), "paragraph " + i);
    }
  }
}

package locus.release;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import locus.model.Wording;

class RevisionTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
    "The barley stood high. | The barley stood high. | The barley stood high.",
    "The barley stood high. | The barley stood low. | The barley stood [-high-] [+low+].",
    "The barley stood high. | The barley stood very high. | The barley stood [+very+] high.",
    "The barley stood very high. | The barley stood high. | The barley stood [-very-] high.",
    "High, it stood. | High it stood. | High[-,-] it stood.",
    "The barley, they say, stood high. | The barley stood high. | The barley[-, they say,-] stood high.",
    "The barley stood high. | The barley, they say, stood high. | The barley[+, they say,+] stood high.",
    "leaves, folded and sewn. | leaves, folded, sewn and bound. | leaves, folded [-and-][+,+] sewn [+and bound+].",
    "The barley stood high. | The barley stood high! | The barley stood high[-.-][+!+]",
    "It stood high, that year. | It stood low (that year). | It stood [-high,-] [+low (+]that year[+)+].",
    "the tsar’s barn | the tsar's barn | the [-tsar’s-] [+tsar's+] barn",
    "a well-known field | a well known field | a [-well-known-] [+well known+] field",
    "ржи было много | ржи было мало | ржи было [-много-] [+мало+]",
    "\"\" | New. | [+New.+]",
    "Gone. | \"\" | [-Gone.-]"
  })
  void theDifferenceIsInWords(String before, String after, String shown) {
    assertEquals(shown, shown(WordDifference.between(before, after)));
  }

  @Test
  void whatIsKeptAndWhatCameMakeTheLaterWordsAndWhatIsKeptAndWhatWentTheEarlier() {
    var random = new Random(7);
    for (int i = 0; i < 500; i++) {
      String before = words(random);
      String after = words(random);
      List<Run> runs = WordDifference.between(before, after);
      assertEquals(bare(before), bare(runs.stream().map(run -> run.kept() + run.deleted()).collect(Collectors.joining())));
      assertEquals(bare(after), bare(runs.stream().map(run -> run.kept() + run.inserted()).collect(Collectors.joining())));
    }
  }

  private static String words(Random random) {
    return IntStream.range(0, random.nextInt(12)).mapToObj(i -> List.of("a", "b", "c,", "d").get(random.nextInt(4))).collect(Collectors.joining(" "));
  }

  private static String bare(String words) {
    return words.replace(" ", "");
  }

  @Test
  void theLeastIsMarked() {
    List<Run> runs = WordDifference.between("a b c d e f g h", "a x c d f g y h");
    assertEquals("a [-b-] [+x+] c d [-e-] f g [+y+] h", shown(runs));
  }

  @Test
  void whatIsLongAndDiffersThroughoutIsShownOneAfterTheOther() {
    String before = IntStream.range(0, 3000).mapToObj(i -> "a" + i).collect(Collectors.joining(" "));
    String after = IntStream.range(0, 3000).mapToObj(i -> "b" + i).collect(Collectors.joining(" "));
    assertEquals("[-" + before + "-] [+" + after + "+] end.", shown(WordDifference.between(before + " end.", after + " end.")));
  }

  @Test
  void addressesAreComparedNotTheirOrder() {
    var before = List.of(passage("p1", "One."), passage("p2", "Two."), passage("p3", "Three."));
    var after = List.of(passage("p1", "One."), passage("p3", "Three!"), passage("p1a", "And a half."));
    List<Revision> changes = Revision.between(before, after);
    assertEquals(
        List.of("CHANGED p3 Three[-.-][+!+]", "NEW p1a [+And a half.+]", "GONE p2 [-Two.-]"),
        changes.stream().map(change -> change.kind() + " " + change.place().id() + " " + shown(change.runs()).replace("-] [+", "-][+")).toList());
  }

  @Test
  void theWordsOfARecordComeBackAsTheyWere() throws DamagedArchiveException {
    var wordings = List.of(new Wording("text", "text", "", "", "A Field"), passage("p1", "“Tabs” and\\n signs\\ stay, <&> too: " + new String(Character.toChars(0x1D11E))));
    assertEquals(wordings, Wordings.parse(Wordings.print(wordings)));
  }

  private static Wording passage(String id, String words) {
    return new Wording("passage", "text", id, id.substring(1), words);
  }

  private static String shown(List<Run> runs) {
    return runs.stream()
        .map(run -> run.kept() + (run.deleted().isEmpty() ? "" : "[-" + run.deleted() + "-]") + (run.inserted().isEmpty() ? "" : "[+" + run.inserted() + "+]"))
        .collect(Collectors.joining());
  }
}

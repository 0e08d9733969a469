package locus.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import locus.view.Messages;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotesTest {

  @ParameterizedTest
  @CsvSource(delimiter = ';', value = {
    "en; The “kulak” and I; “The ‘kulak’ and I”", "de; Der „Kulak“ und ich; „Der ‚Kulak‘ und ich“", "fr; Le « koulak » et moi; « Le “koulak” et moi »",
    "fr; Le «koulak»; « Le “koulak” »", "es; El «kulak» y yo; «El “kulak” y yo»", "ru; О «кулаке»; «О „кулаке“»", "en; He said “‘Go’ ”; “He said ‘‘Go’ ’”"
  })
  void marksWithinMarksAreTheInnerOnes(String language, String words, String quoted) {
    assertEquals(quoted, new Terms(Messages.of(language)).quotes().around(words).replace('\u00A0', ' '));
  }
}

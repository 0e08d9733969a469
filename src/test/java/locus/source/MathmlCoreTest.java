package locus.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MathmlCoreTest {
  private static final String OPEN = "<math xmlns=\"http://www.w3.org/1998/Math/MathML\">";

  @ParameterizedTest
  @CsvSource({"double-struck,RZx2,ℝℤ𝕩𝟚", "script,LaBe,ℒ𝒶ℬℯ", "fraktur,CIg,ℭℑ𝔤", "bold,v1,𝐯𝟏", "italic,h,ℎ", "sans-serif,A9+,𝖠𝟫+", "monospace,z,𝚣", "bold,ΑΩαω,𝚨𝛀𝛂𝛚", "bold-italic,Γβ,𝜞𝜷", "fraktur,α,α"})
  void anAlphabetIsItsLetters(String alphabet, String words, String letters) {
    assertEquals(OPEN + "<mi>" + letters + "</mi></math>", MathmlCore.of("<math><mi mathvariant=\"" + alphabet + "\">" + words + "</mi></math>", false));
  }

  @Test
  void anAlphabetGoesForAllWithinIt() {
    assertEquals(OPEN + "<mstyle><mi>𝐚</mi><mn>𝟏</mn></mstyle></math>", MathmlCore.of("<math><mstyle mathvariant=\"bold\"><mi>a</mi><mn>1</mn></mstyle></math>", false));
  }

  @Test
  void oneUprightLetterSaysSoAndSeveralAreAWord() {
    String letters = "<mi mathvariant=\"normal\">d</mi>";
    assertEquals(OPEN + letters + "<mi>dd</mi></math>", MathmlCore.of("<math>" + letters + "<mrow>" + letters + letters + "</mrow></math>", false));
  }

  @Test
  void aColumnIsAlignedCellByCell() {
    String row = "<mtr><mtd/><mtd/><mtd/></mtr>";
    assertEquals(
        OPEN + "<mtable class=\"aligned\"><mtr><mtd columnalign=\"right\"></mtd><mtd columnalign=\"left\"></mtd><mtd columnalign=\"left\"></mtd></mtr></mtable></math>",
        MathmlCore.of("<math><mtable columnalign=\"right left\" columnspacing=\"0em\" rowspacing=\".2em\">" + row + "</mtable></math>", false));
  }

  @Test
  void whatIsDrawnAroundOrThroughIsAClass() {
    assertEquals(
        OPEN + "<mrow class=\"box\"><mi>a</mi></mrow></math>",
        MathmlCore.of("<math><menclose notation=\"box\"><mi>a</mi></menclose></math>", false));
  }

  @Test
  void anOperatorMadeOfOthersIsAGroup() {
    String over = "<mover><mo>=</mo><mi>d</mi></mover>";
    assertEquals(OPEN + "<mrow>" + over + "</mrow></math>", MathmlCore.of("<math><mo>" + over + "</mo></math>", false));
  }

  @Test
  void aLineBrokenByHandIsARow() {
    assertEquals(
        OPEN + "<mrow><mtable displaystyle=\"true\"><mtr><mtd><mi>a</mi></mtd></mtr><mtr><mtd><mi>b</mi><mi>c</mi></mtd></mtr></mtable></mrow></math>",
        MathmlCore.of("<math><mrow><mi>a</mi><mspace linebreak=\"newline\"/><mi>b</mi><mi>c</mi></mrow></math>", false));
  }

  @Test
  void aFormulaByItselfSaysSoAndItsSourceIsLeftOut() {
    assertEquals(
        OPEN.replace(">", " display=\"block\">") + "<mtext>a &amp; b &lt;</mtext></math>",
        MathmlCore.of("<math><semantics><mtext>a &amp; b &lt;</mtext><annotation encoding=\"x\">y</annotation></semantics></math>", true));
  }
}

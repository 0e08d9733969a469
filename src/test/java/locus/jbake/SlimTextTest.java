package locus.jbake;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlimTextTest {

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
      "a { color: red; }|a{color:red}",
      "a b > c, d { margin: 0 auto; }|a b>c,d{margin:0 auto}",
      "li :hover { width: calc(1em + 2px); }|li :hover{width:calc(1em + 2px)}",
      "a { content: \"/* no */  ; \" }|a{content:\"/* no */  ; \"}",
      "/* gone */ @media (min-width: 48rem) { a { b: c; } }|@media (min-width:48rem){a{b:c}}",
      "a::before { content: \"\\\"  }\" / \"\"; }|a::before{content:\"\\\"  }\" / \"\"}"})
  void aStyleSheetLosesCommentsAndNeedlessSpace(String style, String slim) {
    assertEquals(slim + "\n", SlimText.style(style));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
      "const a = b => c; // gone|const a=b=>c;",
      "let a = '// stays', b = \"/* so */  does\";|let a='// stays',b=\"/* so */  does\";",
      "x = /[/*]  \\// .test(y) / 2;|x=/[/*]  \\// .test(y)/ 2;",
      "return /a  b/.test(c)|return /a  b/.test(c)",
      "a + +b - -c|a+ +b- -c",
      "t = `a  ${b}  // c`|t=`a  ${b}  // c`"})
  void aScriptKeepsStringsTemplatesAndRegularExpressions(String script, String slim) {
    assertEquals(slim + "\n", SlimText.script(script));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
      "a = b;@c();|a=b;c();",
      "a = b@c()|a=b@c()",
      "const f = () => {@  g(1,@    2);@}@h()|const f=()=>{g(1,2);}@h()",
      "return@  a|return@a",
      "if (a) b();@else c();|if(a)b();else c();"})
  void aLineEndStaysWhereASemicolonMightBeReadIntoIt(String script, String slim) {
    assertEquals(slim.replace('@', '\n') + "\n", SlimText.script(script.replace('@', '\n')));
  }
}

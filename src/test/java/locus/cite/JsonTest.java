package locus.cite;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class JsonTest {

  @Test
  void valuesOfAllKinds() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("a", List.of(1, true, "x"));
    fields.put("b", Map.of());
    fields.put("c", List.of());
    assertEquals("{\"a\":[1,true,\"x\"],\"b\":{},\"c\":[]}", Json.of(fields));
  }

  @Test
  void whatCouldEndAScriptOrAStringIsEscaped() {
    assertEquals("\"\\u003c/script\\u003e \\u0026 \\\"x\\\" \\\\n\"", Json.of("</script> & \"x\" \\n"));
    assertEquals("\"\\u000a\\u2028\\u2029\\u007f\\ud83d\\ude00\"", Json.of("\n\u2028\u2029\u007F😀"));
    assertEquals("\"Ёжов’s\"", Json.of("Ёжов’s"));
    assertEquals("\"\"", Json.of(""));
  }
}
